import CLibArchive

/// libarchive's reader of zip archives in memory; the one place that calls it.
///
/// The reader that goes by the archive's directory is used alone: the one that streams would decompress entries that
/// nobody wants, only to find their ends.
@safe struct ArchiveHandle: ~Copyable {
    /// An entry of the archive.
    struct Entry {
        enum Kind { case file, folder, other }
        /// Its path; nil when it is no text.
        let name: String?
        let kind: Kind
        let isEncrypted: Bool
    }

    /// What reading a piece gave.
    enum Step {
        case more
        case end
        /// There are bytes, and something is wrong with them.
        case doubtful(String)
        /// There are none.
        case damaged(String)
    }

    private let raw: OpaquePointer

    /// Opens an archive for the time of a call.
    static func reading(
        _ bytes: [UInt8], _ body: (borrowing ArchiveHandle) throws(ContainerError) -> Void
    ) throws(ContainerError) {
        // The locale of this thread alone, for this call; without it names are given as far as they are ASCII.
        let locale = unsafe clibarchive_utf8_locale()
        let before = unsafe locale.map { unsafe uselocale($0) }
        defer {
            if let before = unsafe before { _ = unsafe uselocale(before) }
            if let locale = unsafe locale { unsafe freelocale(locale) }
        }
        let result = unsafe bytes.withUnsafeBytes { buffer -> Result<Void, ContainerError> in
            do throws(ContainerError) {
                let archive = try unsafe ArchiveHandle(buffer)
                try body(archive)
                return .success(())
            } catch {
                return .failure(error)
            }
        }
        try result.get()
    }

    /// - Parameter buffer: must stay where it is until the handle goes.
    private init(_ buffer: UnsafeRawBufferPointer) throws(ContainerError) {
        guard let raw = unsafe archive_read_new() else {
            throw ContainerError(.programFailed, "There is no memory to read the archive.")
        }
        guard unsafe archive_read_support_format_zip_seekable(raw) == ARCHIVE_OK,
            unsafe archive_read_open_memory(raw, buffer.baseAddress, buffer.count) == ARCHIVE_OK
        else {
            let reason = unsafe ArchiveHandle.reason(raw)
            _ = unsafe archive_read_free(raw)
            throw ContainerError(.damaged, ArchiveHandle.damage(reason))
        }
        unsafe self.raw = raw
    }

    deinit { _ = unsafe archive_read_free(raw) }

    private static func damage(_ reason: String) -> String {
        "The archive cannot be read (\(reason)); it may be cut or damaged."
    }

    /// What libarchive said last.
    private var reason: String { unsafe ArchiveHandle.reason(raw) }

    private static func reason(_ raw: OpaquePointer) -> String {
        guard let text = unsafe archive_error_string(raw) else { return "no reason is known" }
        return unsafe String(cString: text)
    }

    /// The next entry; nil at the end.
    borrowing func nextEntry() throws(ContainerError) -> Entry? {
        var header: OpaquePointer?
        // A warning is about names or times that this system cannot show.
        let code = unsafe archive_read_next_header(raw, &header)
        if code == ARCHIVE_EOF { return nil }
        guard code == ARCHIVE_OK || code == ARCHIVE_WARN, let header = unsafe header else {
            throw ContainerError(.damaged, ArchiveHandle.damage(reason))
        }
        let name: String?
        if let path = unsafe archive_entry_pathname(header) ?? archive_entry_pathname_utf8(header) {
            name = unsafe String(cString: path)
        } else {
            name = nil
        }
        let isFile = unsafe clibarchive_is_file(header) != 0
        let isFolder = unsafe clibarchive_is_folder(header) != 0
        return Entry(
            name: name, kind: isFile ? .file : isFolder ? .folder : .other,
            isEncrypted: unsafe archive_entry_is_encrypted(header) != 0)
    }

    /// Reads on in the entry, some 256 KB at most at once.
    borrowing func appendData(to bytes: inout [UInt8]) -> Step {
        var block: UnsafeRawPointer?
        var size = 0
        var offset: Int64 = 0
        let code = unsafe archive_read_data_block(raw, &block, &size, &offset)
        if code == ARCHIVE_EOF { return .end }
        guard code == ARCHIVE_OK || code == ARCHIVE_WARN else { return .damaged(reason) }
        unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(start: block, count: size))
        // A warning at the last block: the check sum or the size is wrong.
        return code == ARCHIVE_OK ? .more : .doubtful(reason)
    }
}
