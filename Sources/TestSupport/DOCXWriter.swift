/// Writes documents of a word processor, part by part.
public struct DOCXWriter {
    /// What stands in `w:body`.
    public var body: String
    /// More parts by name: `word/footnotes.xml`.
    public var parts: [(name: String, text: String)] = []
    /// Targets outside by identifiers.
    public var links: [(identifier: String, target: String)] = []

    /// Creates a document.
    public init(_ body: String) { self.body = body }

    private static let namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
        xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
        xmlns:v="urn:schemas-microsoft-com:vml"
        """
    private static let roles = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    /// A part with a root element in the namespace of the text.
    public static func part(_ root: String, _ content: String) -> String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w:\(root) \(namespaces)>\(content)</w:\(root)>"
    }

    /// The file.
    public var bytes: [UInt8] { ZipWriter.archive(entries) }

    /// The entries of the archive.
    public var entries: [ZipWriter.Entry] {
        var entries = [
            ZipWriter.Entry(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
            ZipWriter.Entry(
                "_rels/.rels", relationships([("rId1", "officeDocument", "word/document.xml", false)])),
        ]
        var relations = links.map { ($0.identifier, "hyperlink", $0.target, true) }
        for (index, part) in parts.enumerated() where part.name.hasSuffix(".xml") && !part.name.hasPrefix("docProps") {
            let isData = part.name.hasPrefix("customXml/")
            let name = part.name.split(separator: "/").last.map { String($0.dropLast(4)) } ?? ""
            relations.append(
                ("part\(index)", isData ? "customXml" : name, isData ? "../" + part.name : name + ".xml", false))
        }
        entries.append(ZipWriter.Entry("word/_rels/document.xml.rels", relationships(relations)))
        entries += parts.map { ZipWriter.Entry($0.name, $0.text) }
        entries.append(
            ZipWriter.Entry("word/document.xml", DOCXWriter.part("document", "<w:body>\(body)</w:body>")))
        for index in entries.indices { entries[index].isDeflated = entries[index].bytes.count > 100 }
        return entries
    }

    private func relationships(_ list: [(String, String, String, Bool)]) -> String {
        let items = list.map { identifier, role, target, isExternal in
            "<Relationship Id=\"\(identifier)\" Type=\"\(DOCXWriter.roles)/\(role)\" "
                + "Target=\"\(DOCXWriter.escaped(target))\"\(isExternal ? " TargetMode=\"External\"" : "")/>"
        }
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + items.joined() + "</Relationships>"
    }

    /// Text for an element or an attribute.
    public static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }

    /// A run with text.
    public static func run(_ text: String, properties: String = "") -> String {
        (properties.isEmpty ? "<w:r>" : "<w:r><w:rPr>\(properties)</w:rPr>")
            + "<w:t xml:space=\"preserve\">\(escaped(text))</w:t></w:r>"
    }

    /// A paragraph with text, or with the runs that are given.
    public static func paragraph(_ text: String = "", style: String? = nil, runs: String = "") -> String {
        let properties = style.map { "<w:pPr><w:pStyle w:val=\"\($0)\"/></w:pPr>" } ?? ""
        return "<w:p>\(properties)\(text.isEmpty ? "" : run(text))\(runs)</w:p>"
    }

    /// A field of several runs, as word processors write it.
    public static func field(_ instruction: String, result: String, data: String = "") -> String {
        let kept = data.isEmpty ? "" : "<w:fldData xml:space=\"preserve\">\(data)</w:fldData>"
        return "<w:r><w:fldChar w:fldCharType=\"begin\">\(kept)</w:fldChar></w:r>"
            + "<w:r><w:instrText xml:space=\"preserve\">\(escaped(instruction))</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(run(result))"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    }
}
