import CCurl
import Glibc
import Web

/// One transfer of libcurl: the only owner of a `CURL *`.
@safe struct EasyHandle: ~Copyable {
    private let raw: UnsafeMutableRawPointer
    /// Where libcurl writes what went wrong: 256 bytes.
    private let errorBuffer: UnsafeMutablePointer<CChar>

    /// Creates a handle.
    ///
    /// - Throws: ``TransportError`` when libcurl grants none.
    init() throws(TransportError) {
        guard let raw = unsafe curl_easy_init() else {
            throw TransportError(.systemResources, "libcurl grants no handle for a transfer")
        }
        unsafe self.raw = raw
        unsafe errorBuffer = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
        unsafe errorBuffer.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    }

    deinit {
        unsafe curl_easy_cleanup(raw)
        unsafe errorBuffer.deallocate()
    }

    /// What tells this handle from others while it lives.
    var identity: UInt { unsafe UInt(bitPattern: raw) }

    /// Sets a number or a switch.
    borrowing func set(_ option: CURLoption, _ value: Int) throws(TransportError) {
        try unsafe ccurl_setopt_long(raw, option, value).orThrow()
    }

    /// Sets a string, which libcurl copies.
    borrowing func set(_ option: CURLoption, _ value: String) throws(TransportError) {
        try unsafe ccurl_setopt_string(raw, option, value).orThrow()
    }

    /// Sets a list, which must outlive its use.
    borrowing func set(_ option: CURLoption, _ list: borrowing StringList) throws(TransportError) {
        try unsafe list.set(option, of: raw).orThrow()
    }

    /// Has what arrives, and each socket about to be opened, shown to `transfer`, which must outlive this handle's use.
    borrowing func report(to transfer: Transfer) throws(TransportError) {
        let context = unsafe Unmanaged.passUnretained(transfer).toOpaque()
        try unsafe ccurl_setopt_error_buffer(raw, errorBuffer).orThrow()
        try unsafe ccurl_setopt_header_callback(
            raw,
            { bytes, size, count, context in
                guard let bytes = unsafe bytes, let context = unsafe context else { return 0 }
                let transfer = unsafe Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
                let line = unsafe UnsafeRawBufferPointer(start: bytes, count: size * count)
                return transfer.receiveHeaderLine(unsafe Array(line)) ? size * count : 0
            }, context
        ).orThrow()
        try unsafe ccurl_setopt_body_callback(
            raw,
            { bytes, size, count, context in
                guard let bytes = unsafe bytes, let context = unsafe context else { return 0 }
                let transfer = unsafe Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
                let chunk = unsafe UnsafeRawBufferPointer(start: bytes, count: size * count)
                guard transfer.wantsBody else { return transfer.passOver(chunk.count) ? size * count : 0 }
                return transfer.receiveBody(unsafe Array(chunk)) ? size * count : 0
            }, context
        ).orThrow()
        try unsafe ccurl_setopt_socket_callback(
            raw,
            { context, _, address in
                guard let context = unsafe context, let address = unsafe address else { return ccurl_socket_bad }
                let transfer = unsafe Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
                guard transfer.mayConnect(to: unsafe NetworkAddress(copying: address)) else { return ccurl_socket_bad }
                return unsafe socket(
                    address.pointee.family, address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue),
                    address.pointee.protocol)
            }, context
        ).orThrow()
    }

    /// A number that libcurl learned, 0 when it has none.
    borrowing func number(_ information: CURLINFO) -> Int {
        var value = 0
        return unsafe ccurl_getinfo_long(raw, information, &value) == CURLE_OK ? value : 0
    }

    /// A time or size that libcurl measured, 0 when it has none.
    borrowing func measure(_ information: CURLINFO) -> Int {
        var value = curl_off_t()
        return unsafe ccurl_getinfo_offset(raw, information, &value) == CURLE_OK ? Int(value) : 0
    }

    /// A text that libcurl learned; nil when it has none.
    borrowing func text(_ information: CURLINFO) -> String? {
        var value: UnsafePointer<CChar>?
        guard unsafe ccurl_getinfo_string(raw, information, &value) == CURLE_OK, let value = unsafe value else {
            return nil
        }
        return unsafe String(cString: value)
    }

    /// What went wrong in libcurl's words, since ``forgetError()``; empty when nothing did.
    var errorText: String { unsafe String(cString: errorBuffer) }

    /// Empties ``errorText``: libcurl writes it and leaves it.
    borrowing func forgetError() { unsafe errorBuffer.pointee = 0 }

    /// The lines on the server's own certificate, `Name:value`, if the transfer made a connection with TLS and
    /// `CURLOPT_CERTINFO` is on.
    borrowing func certificateLines() -> [String] {
        var lines: [String] = []
        var entry = unsafe ccurl_server_certificate(raw)
        while let line = unsafe entry {
            if let text = unsafe line.pointee.data { unsafe lines.append(String(cString: text)) }
            unsafe entry = UnsafePointer(line.pointee.next)
        }
        return lines
    }

    /// Puts the transfer under a multi handle.
    borrowing func join(_ multi: UnsafeMutableRawPointer) -> CURLMcode { unsafe curl_multi_add_handle(multi, raw) }

    /// Takes the transfer from a multi handle.
    borrowing func leave(_ multi: UnsafeMutableRawPointer) -> CURLMcode { unsafe curl_multi_remove_handle(multi, raw) }
}

extension NetworkAddress {
    /// Copies the address that a socket is about to be opened for; nil when it is neither IPv4 nor IPv6.
    ///
    /// `addr` is declared as a `sockaddr`, but stands in storage of `addrlen` bytes.
    fileprivate init?(copying address: UnsafeMutablePointer<curl_sockaddr>) {
        guard let offset = MemoryLayout<curl_sockaddr>.offset(of: \.addr) else { return nil }
        let start = unsafe UnsafeRawPointer(address).advanced(by: offset)
        let storage = unsafe UnsafeRawBufferPointer(start: start, count: Int(address.pointee.addrlen))
        let family = unsafe address.pointee.family
        // The address begins after family and port, in IPv6 after the flow label too.
        if family == AF_INET, storage.count >= MemoryLayout<sockaddr_in>.size {
            unsafe self.init(Array(storage[4..<8]))
        } else if family == AF_INET6, storage.count >= MemoryLayout<sockaddr_in6>.size {
            unsafe self.init(Array(storage[8..<24]))
        } else {
            return nil
        }
    }
}

extension CURLcode {
    /// - Throws: ``TransportError`` with libcurl's words unless the code says OK.
    func orThrow() throws(TransportError) {
        guard self != CURLE_OK else { return }
        throw TransportError(.library, "libcurl: \(unsafe String(cString: curl_easy_strerror(self)))")
    }
}
