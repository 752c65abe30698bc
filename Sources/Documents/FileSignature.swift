/// Recognises files that are not text from the bytes they start with.
package enum FileSignature {
    /// Whether the first bytes of a zip archive name a part of a word processor's document.
    package static func isDOCX(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x50, 0x4B]) && zip(bytes) == docx
    }

    private static let docx = "an Office document (DOCX)"

    /// The name of the container, or nil when the bytes may be text.
    static func container(of bytes: [UInt8]) -> String? {
        if starts(bytes, "%PDF-") { return "a PDF" }
        if starts(bytes, [0x50, 0x4B, 0x03, 0x04]) || starts(bytes, [0x50, 0x4B, 0x05, 0x06]) { return zip(bytes) }
        for (signature, name) in signatures where starts(bytes, signature) { return name }
        return nil
    }

    /// The first member's name, and OpenDocument's and EPUB's `mimetype` member, stand in plain sight near the start.
    private static func zip(_ bytes: [UInt8]) -> String {
        let head = bytes.prefix(4096)
        if contains(head, "application/epub+zip") { return "an EPUB book" }
        if contains(head, "application/vnd.oasis.opendocument.text") { return "an OpenDocument text (ODT)" }
        if contains(head, "word/") { return docx }
        if contains(head, "xl/") { return "an Office workbook (XLSX)" }
        if contains(head, "ppt/") { return "an Office presentation (PPTX)" }
        if contains(head, "[Content_Types].xml") { return "an Office document" }
        return "a ZIP archive"
    }

    private static let signatures: [([UInt8], String)] = [
        ([0x1F, 0x8B], "a gzip file"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document (DOC), or one with a password"),
        (Array("{\\rtf".utf8), "a Rich Text (RTF) document"), ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"), (Array("GIF8".utf8), "a GIF image"),
        ([0x49, 0x49, 0x2A, 0x00], "a TIFF image"),
        ([0x4D, 0x4D, 0x00, 0x2A], "a TIFF image"), (Array("AT&TFORM".utf8), "a DjVu document"),
        (Array("Rar!".utf8), "a RAR archive"), ([0x37, 0x7A, 0xBC, 0xAF], "a 7z archive"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz file"), (Array("%!PS".utf8), "a PostScript file"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    ]

    private static func starts(_ bytes: [UInt8], _ signature: some Sequence<UInt8>) -> Bool {
        bytes.starts(with: signature)
    }

    private static func starts(_ bytes: [UInt8], _ signature: String) -> Bool { bytes.starts(with: signature.utf8) }

    private static func contains(_ bytes: ArraySlice<UInt8>, _ text: String) -> Bool {
        let wanted = Array(text.utf8)
        guard let first = wanted.first, bytes.count >= wanted.count else { return false }
        var index = bytes.startIndex
        while index + wanted.count <= bytes.endIndex {
            if bytes[index] == first, bytes[index...].starts(with: wanted) { return true }
            index += 1
        }
        return false
    }
}
