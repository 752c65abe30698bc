import Bibliography
import Markup
import Web

/// The parts of a document, by the roles that its relationships give them (ISO/IEC 29500-2).
struct DOCXPackage {
    let archive: ZipReader
    private(set) var diagnostics: [Diagnostic]
    /// The name of the part with the text.
    let main: String
    /// The relationships of the text's part.
    private(set) var relationships: [DOCXRelationship] = []
    private let names: Set<String>

    /// Whether an archive has the parts of a word processor's document.
    static func isDocument(_ names: [String]) -> Bool {
        let small = names.lazy.map { $0.lowercased() }
        return small.contains("[content_types].xml") && small.contains { $0.hasPrefix("word/") }
    }

    init(_ bytes: [UInt8]) throws(ContainerError) {
        archive = try ZipReader(bytes: bytes)
        diagnostics = archive.diagnostics
        names = Set(archive.names.map { $0.lowercased() })
        let root = try archive.contents(of: ["_rels/.rels"]).entries["_rels/.rels"] ?? []
        let target = DOCXRelationship.all(in: DOCXPackage.text(root), folder: "")
            .first { $0.type == "officeDocument" && !$0.isExternal }?.target
        main = target ?? "word/document.xml"
        guard names.contains(main.lowercased()) else {
            throw ContainerError(.damaged, "The document has no part with its text (\(main)).")
        }
        let relations = DOCXPackage.relationsName(of: main)
        let contents = try archive.contents(of: [relations])
        diagnostics += contents.diagnostics
        relationships = DOCXRelationship.all(
            in: DOCXPackage.text(contents.entries[relations] ?? []), folder: DOCXPackage.folder(of: main))
    }

    /// The name of the part that the text's part names by a role, if it is there.
    func part(_ role: String) -> String? {
        relationships.first { $0.type == role && !$0.isExternal && names.contains($0.target.lowercased()) }?.target
    }

    /// The names of all parts that the text's part names by a role.
    func parts(_ role: String) -> [String] {
        relationships.filter { $0.type == role && !$0.isExternal && names.contains($0.target.lowercased()) }
            .map(\.target)
    }

    /// Reads parts as UTF-8.
    mutating func texts(of wanted: [String]) throws(ContainerError) -> [String: [UInt8]] {
        let contents = try archive.contents(of: Set(wanted))
        diagnostics += contents.diagnostics
        return contents.entries.mapValues(DOCXPackage.text)
    }

    /// The name of the part with a part's relationships.
    static func relationsName(of part: String) -> String {
        let folder = folder(of: part)
        return "\(folder)_rels/\(part.dropFirst(folder.count)).rels"
    }

    /// The folder of a part, with a slash at its end; empty for the archive's root.
    static func folder(of part: String) -> String {
        part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
    }

    /// Whether a word stands somewhere in a part. The search of the standard library is many times slower.
    static func contains(_ bytes: [UInt8], _ word: String) -> Bool {
        let word = Array(word.utf8)
        guard let first = word.first, bytes.count >= word.count else { return word.isEmpty }
        var index = 0
        let last = bytes.count - word.count
        while index <= last {
            if bytes[index] == first {
                var length = 1
                while length < word.count, bytes[index + length] == word[length] { length += 1 }
                if length == word.count { return true }
            }
            index += 1
        }
        return false
    }

    /// A part's bytes as UTF-8 without byte order mark; parts are UTF-8 or UTF-16.
    static func text(_ bytes: [UInt8]) -> [UInt8] {
        if (try? UTF8Span(validating: bytes.span)) != nil {
            return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        }
        return Array(CharacterDecoder.decode(bytes, contentType: nil, isMarkup: true).text.utf8)
    }
}

/// A relationship of a part: its role and what it leads to.
struct DOCXRelationship {
    let identifier: String
    /// The last word of the role's address: `styles`, `hyperlink`. The addresses of the two editions of the standard
    /// differ before it.
    let type: String
    /// A part's name, or an address outside.
    let target: String
    let isExternal: Bool

    /// So many are read of a part: a book with a link in every line has fewer.
    private static let most = 100_000

    static func all(in bytes: [UInt8], folder: String) -> [DOCXRelationship] {
        var reader = XMLReader(bytes: bytes)
        var result: [DOCXRelationship] = []
        while result.count < most, let event = reader.nextStart(of: ["Relationship"]) {
            guard case .start(let tag) = event, let identifier = tag.value("Id"), let type = tag.value("Type"),
                let target = tag.value("Target")
            else { continue }
            let isExternal = tag.value("TargetMode") == "External"
            result.append(
                DOCXRelationship(
                    identifier: identifier, type: type.split(separator: "/").last.map(String.init) ?? type,
                    target: isExternal ? target : resolved(target, folder), isExternal: isExternal))
        }
        return result
    }

    /// A target without `..`, from the archive's root.
    private static func resolved(_ target: String, _ folder: String) -> String {
        var parts: [Substring] = []
        let path = target.hasPrefix("/") ? target : folder + target
        for part in path.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }
}

extension XMLStartTag {
    /// The value of the attribute with this name, without prefix.
    func value(_ local: String) -> String? { attributes.first { $0.name.local == local }?.value }

    /// Whether a switch is on: it is without a value.
    var isOn: Bool {
        switch value("val") {
        case nil, "1", "true", "on": true
        default: false
        }
    }
}
