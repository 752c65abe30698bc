import Foundation
import Glibc

/// A file of ours in the folder for temporary files, that nobody else can read and that goes with its owner.
///
/// A pipe would do as well for poppler, but a program that ends before it has read all would end us too (SIGPIPE).
struct TemporaryFile: ~Copyable {
    /// Where the file is.
    let path: String

    /// Writes the bytes to a new file.
    ///
    /// - Throws: ``ContainerError`` when the folder cannot be written or is full.
    init(_ bytes: [UInt8]) throws(ContainerError) {
        var template = Array(FileManager.default.temporaryDirectory.appending(path: "referee-XXXXXX").path.utf8CString)
        let descriptor = unsafe mkstemp(&template)
        guard descriptor >= 0 else {
            throw ContainerError(
                .programFailed,
                "No temporary file can be made in \(FileManager.default.temporaryDirectory.path) (error \(errno)).")
        }
        let created = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let isWritten = TemporaryFile.write(bytes, to: descriptor)
        let failure = errno
        close(descriptor)
        guard isWritten else {
            unsafe unlink(created)
            throw ContainerError(.programFailed, "The temporary file \(created) cannot be written (error \(failure)).")
        }
        path = created
    }

    deinit { unsafe unlink(path) }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        unsafe bytes.withUnsafeBytes { buffer in
            var offset = 0
            while offset < buffer.count {
                let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[offset...])
                let written = unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
                if written < 0, errno == EINTR { continue }
                guard written > 0 else { return false }
                offset += written
            }
            return true
        }
    }
}
