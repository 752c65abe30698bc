import CUchardet

/// libuchardet: the one place where its detector is made, fed and freed.
@safe struct CharacterSetDetector: ~Copyable {
    private let raw: uchardet_t

    private init?() {
        guard let created = unsafe uchardet_new() else { return nil }
        unsafe raw = created
    }

    deinit { unsafe uchardet_delete(raw) }

    /// The encoding that the bytes look like; nil when the detector knows none or one that nobody declares.
    static func encoding(of bytes: [UInt8]) -> CharacterEncoding? {
        guard let detector = CharacterSetDetector() else { return nil }
        return CharacterEncoding(label: detector.name(for: bytes))
    }

    private borrowing func name(for bytes: [UInt8]) -> String {
        let code = unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
                guard let start = characters.baseAddress else { return Int32(0) }
                return unsafe uchardet_handle_data(raw, start, characters.count)
            }
        }
        guard code == 0 else { return "" }
        unsafe uchardet_data_end(raw)
        guard let name = unsafe uchardet_get_charset(raw) else { return "" }
        return unsafe String(cString: name)
    }
}
