import CCurl

/// A list of strings in the form that libcurl takes: the only owner of a `curl_slist`.
@safe struct StringList: ~Copyable {
    private var head: UnsafeMutablePointer<curl_slist>?

    /// Copies the strings.
    ///
    /// - Throws: ``TransportError`` when there is no memory.
    init(_ strings: [String]) throws(TransportError) {
        unsafe head = nil
        for string in strings {
            guard let longer = unsafe curl_slist_append(head, string) else {
                throw TransportError(.systemResources, "no memory is left for a request")
            }
            unsafe head = longer
        }
    }

    deinit { unsafe curl_slist_free_all(head) }

    /// Gives the list to an option of a handle. The list must live as long as the handle may use it.
    borrowing func set(_ option: CURLoption, of handle: UnsafeMutableRawPointer) -> CURLcode {
        unsafe ccurl_setopt_list(handle, option, head)
    }
}
