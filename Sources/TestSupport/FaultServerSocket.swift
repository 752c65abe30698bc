import Foundation
import Glibc

/// A TCP socket that is listened on, at a free port of a loopback address.
final class ListeningSocket: Sendable {
    private let descriptor: Int32
    /// The port that the system chose.
    let port: UInt16

    /// Listens on every loopback address (127.0.0.0/8): a test can make hosts of 127.0.0.2 and its like.
    init() throws(FaultServerError) {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw FaultServerError("no socket (error \(errno))") }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        // The wildcard is the one address that covers 127.0.0.0/8; connections from elsewhere are turned away.
        address.sin_addr.s_addr = 0
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                unsafe bind(descriptor, pointer, size) == 0
            }
        }
        guard isBound, listen(descriptor, 512) == 0 else {
            close(descriptor)
            throw FaultServerError("the socket cannot listen (error \(errno))")
        }
        var length = size
        let isNamed = unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                unsafe getsockname(descriptor, pointer, &length) == 0
            }
        }
        guard isNamed else {
            close(descriptor)
            throw FaultServerError("the socket does not tell its port (error \(errno))")
        }
        self.descriptor = descriptor
        port = UInt16(bigEndian: address.sin_port)
    }

    deinit { close(descriptor) }

    /// Waits for a connection; nil when the socket has been shut.
    func accept() -> ConnectedSocket? {
        while true {
            var address = sockaddr_in()
            var length = socklen_t(MemoryLayout<sockaddr_in>.size)
            let accepted = unsafe withUnsafeMutablePointer(to: &address) { pointer in
                unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                    unsafe Glibc.accept(descriptor, pointer, &length)
                }
            }
            if accepted < 0 {
                if errno == EINTR || errno == ECONNABORTED { continue }
                return nil
            }
            let connection = ConnectedSocket(descriptor: accepted)
            if UInt32(bigEndian: address.sin_addr.s_addr) >> 24 == 127 { return connection }
        }
    }

    /// Ends ``accept()``.
    func shut() { shutdown(descriptor, Int32(SHUT_RDWR)) }
}

/// One connection. Reading and writing block; ``shut()`` from another thread ends both.
///
/// `@unchecked Sendable` holds because `isOpen` is touched under the lock alone.
final class ConnectedSocket: @unchecked Sendable {
    private let descriptor: Int32
    private let lock = NSLock()
    private var isOpen = true

    fileprivate init(descriptor: Int32) {
        self.descriptor = descriptor
        var isOn: Int32 = 1
        _ = unsafe setsockopt(
            descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &isOn, socklen_t(MemoryLayout<Int32>.size))
    }

    deinit { end() }

    /// What has come in, at most 16 KiB; nil at the end.
    func read() -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: 16 << 10)
        while true {
            let count = unsafe buffer.withUnsafeMutableBytes { unsafe recv(descriptor, $0.baseAddress, $0.count, 0) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return nil }
            return Array(buffer[..<count])
        }
    }

    /// Sends everything; false when the other side is gone.
    func write(_ bytes: [UInt8]) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                unsafe send(
                    descriptor, buffer[sent...].baseAddressOfSlice, buffer.count - sent, Int32(MSG_NOSIGNAL))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    /// Waits until the other side goes away or sends something; true when it went within the time.
    func waitForEnd(milliseconds: Int32) -> Bool {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard unsafe poll(&request, 1, milliseconds) > 0 else { return false }
        return read() == nil
    }

    /// Ends reading and writing in another thread, which has to call ``end()``.
    func shut() {
        lock.lock()
        defer { lock.unlock() }
        if isOpen { shutdown(descriptor, Int32(SHUT_RDWR)) }
    }

    /// Closes the connection. The thread that reads and writes calls it, last.
    func end() {
        lock.lock()
        defer { lock.unlock() }
        if isOpen { close(descriptor) }
        isOpen = false
    }

    /// Has the connection end with a reset instead of an orderly close.
    func resetOnClose() {
        var option = linger(l_onoff: 1, l_linger: 0)
        _ = unsafe setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
    }
}

extension Slice<UnsafeRawBufferPointer> {
    fileprivate var baseAddressOfSlice: UnsafeRawPointer? {
        unsafe UnsafeRawBufferPointer(rebasing: self).baseAddress
    }
}

/// Why a server of the tests did not start.
public struct FaultServerError: Error, CustomStringConvertible {
    /// The reason.
    public let description: String

    init(_ description: String) { self.description = description }
}
