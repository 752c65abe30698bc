import CCurl

/// Many transfers of libcurl at once: the only owner of a `CURLM *`.
///
/// `@unchecked Sendable` holds because libcurl lets any thread call ``wake()`` while the handle lives, and everything
/// else is called by one thread alone, that of ``TransferWorker``. The handle dies with its ``TransferLoop``, when
/// neither that thread nor a caller can reach it any more.
@safe struct MultiHandle: ~Copyable, @unchecked Sendable {
    /// What a transfer ended with.
    struct Completion {
        /// The handle's ``EasyHandle/identity``.
        let identity: UInt
        /// How it ended.
        let code: CURLcode
    }

    private let raw: UnsafeMutableRawPointer

    /// libcurl must be set up once in a process, before its first use.
    private static let globalCode: CURLcode = {
        // Responses are made on this thread and let go on others: two heaps hold less than one for each.
        _ = ccurl_share_heaps()
        return curl_global_init(ccurl_global_default)
    }()

    /// Creates a handle.
    ///
    /// - Throws: ``TransportError`` when libcurl cannot be set up.
    init() throws(TransportError) {
        try MultiHandle.globalCode.orThrow()
        guard let raw = unsafe curl_multi_init() else {
            throw TransportError(.systemResources, "libcurl grants no handle for transfers")
        }
        unsafe self.raw = raw
    }

    deinit { _ = unsafe curl_multi_cleanup(raw) }

    /// Begins a transfer.
    borrowing func add(_ easy: borrowing EasyHandle) throws(TransportError) {
        try unsafe easy.join(raw).orThrow()
    }

    /// Ends a transfer, finished or not.
    borrowing func remove(_ easy: borrowing EasyHandle) throws(TransportError) {
        try unsafe easy.leave(raw).orThrow()
    }

    /// Moves every transfer on as far as it goes without waiting.
    borrowing func perform() throws(TransportError) {
        var running: Int32 = 0
        try unsafe curl_multi_perform(raw, &running).orThrow()
    }

    /// Waits until there is something to do, ``wake()`` is called or the time is over.
    borrowing func wait(milliseconds: Int32) throws(TransportError) {
        try unsafe curl_multi_poll(raw, nil, 0, milliseconds, nil).orThrow()
    }

    /// Ends a wait, now or when it begins. Any thread may call this.
    borrowing func wake() {
        // It fails only where the platform lacks it, and Linux has it; the wait ends by its time limit at the latest.
        _ = unsafe curl_multi_wakeup(raw)
    }

    /// The next transfer that has ended, if one has.
    borrowing func nextCompletion() -> Completion? {
        var waiting: Int32 = 0
        while let message = unsafe curl_multi_info_read(raw, &waiting) {
            guard unsafe message.pointee.msg == CURLMSG_DONE, let easy = unsafe message.pointee.easy_handle else {
                continue
            }
            return unsafe Completion(identity: UInt(bitPattern: easy), code: ccurl_message_result(message))
        }
        return nil
    }
}

extension CURLMcode {
    /// - Throws: ``TransportError`` with libcurl's words unless the code says OK.
    func orThrow() throws(TransportError) {
        guard self != CURLM_OK else { return }
        throw TransportError(.library, "libcurl: \(unsafe String(cString: curl_multi_strerror(self)))")
    }
}
