import CLibXML2

/// libxml2's HTML parser alone: what every other reading is measured against.
enum BareParser {
    /// Parses a page into libxml2's tree and frees it: nothing is decoded before and nothing asked afterwards.
    ///
    /// - Returns: whether there was a tree.
    static func parse(_ bytes: [UInt8]) -> Bool {
        let options =
            Int32(XML_PARSE_HUGE.rawValue)
            | [HTML_PARSE_RECOVER, HTML_PARSE_NOERROR, HTML_PARSE_NOWARNING, HTML_PARSE_NONET, HTML_PARSE_NODEFDTD]
            .reduce(0) { $0 | Int32($1.rawValue) }
        return unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
                guard
                    let tree = unsafe htmlReadMemory(
                        characters.baseAddress, Int32(clamping: characters.count), nil, "UTF-8", options)
                else { return false }
                unsafe xmlFreeDoc(tree)
                return true
            }
        }
    }
}
