import Foundation
import Yams

/// A `.referee.yml` as YAML: its keys with their lines, before anybody makes sense of them.
struct ConfigurationFile {
    /// Why a configuration cannot be used.
    struct Invalid: Error, CustomStringConvertible {
        let description: String
    }

    /// A key with its value.
    struct Entry {
        let name: String
        let line: Int
        let value: Node
    }

    /// The name that is looked for.
    static let name = ".referee.yml"
    /// A configuration is a page of text; more is something else.
    private static let maximumSize = 1 << 20

    let path: String
    let entries: [Entry]

    /// The file beside a document, or in a folder above it; in the folder itself, where the document is one.
    static func path(for document: String, isFolder: Bool = false) -> String? {
        var folder = URL(filePath: document).absoluteURL.standardizedFileURL
        if !isFolder { folder = folder.deletingLastPathComponent() }
        while true {
            let candidate = folder.appending(path: name).path
            if FileManager.default.fileExists(atPath: candidate) { return candidate }
            let above = folder.deletingLastPathComponent()
            if above.path == folder.path || folder.path == "/" { return nil }
            folder = above
        }
    }

    init(path: String) throws(Invalid) {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Invalid(description: "\(path): the configuration could not be opened")
        }
        guard data.count <= ConfigurationFile.maximumSize, let text = String(validating: data, as: UTF8.self) else {
            throw Invalid(description: "\(path): this is not a configuration in UTF-8 of at most 1 MB")
        }
        self.path = path
        guard !ConfigurationFile.isTooDeep(text) else {
            throw Invalid(description: "\(path): the lists in it are nested too deep")
        }
        let node: Node?
        do {
            node = try Yams.compose(yaml: text)
        } catch {
            throw Invalid(description: ConfigurationFile.message(on: error, in: path))
        }
        guard let node else {
            entries = []
            return
        }
        guard let mapping = node.mapping else {
            throw Invalid(description: "\(path):1: expected lines such as “timeout: 20”")
        }
        entries = try ConfigurationFile.entries(of: mapping, in: path)
    }

    /// The keys of a mapping, in their order.
    static func entries(of mapping: Node.Mapping, in path: String) throws(Invalid) -> [Entry] {
        var entries: [Entry] = []
        for (key, value) in mapping {
            let line = key.mark?.line ?? 1
            guard let name = key.string else {
                throw Invalid(description: "\(path):\(line): a key is a word such as “timeout”")
            }
            entries.append(Entry(name: name, line: line, value: value))
        }
        return entries
    }

    /// A path of the file, which counts from the file's own folder.
    func located(_ file: String) -> String {
        URL(filePath: file, relativeTo: URL(filePath: path).deletingLastPathComponent()).standardizedFileURL.path
    }

    /// Settings are nested three deep. The parser goes down a call for each level, so that a file made to be deep would
    /// end the process.
    private static let deepest = 200

    /// Whether a text may be nested deeper than that, by brackets, by marks on one line, or by indentation. Brackets in
    /// regular expressions count as well, but close as a rule.
    private static func isTooDeep(_ text: String) -> Bool {
        var brackets = 0
        var marks = 0
        var isIndentation = true
        for byte in text.utf8 {
            switch byte {
            case 0x0A, 0x0D:
                marks = 0
                isIndentation = true
            case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "?"), 0x09:
                if isIndentation { marks += 1 }
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                brackets += 1
                isIndentation = false
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                brackets = max(0, brackets - 1)
                isIndentation = false
            default: isIndentation = false
            }
            if brackets > deepest || marks > deepest { return true }
        }
        return false
    }

    /// The parser's complaint on one line, with its place.
    private static func message(on error: any Error, in path: String) -> String {
        guard let problem = error as? YamlError else { return "\(path): this is not YAML" }
        switch problem {
        case .scanner(_, let reason, let mark, _), .parser(_, let reason, let mark, _),
            .composer(_, let reason, let mark, _):
            return "\(path):\(mark.line): this is not YAML: \(reason)"
        default: return "\(path): this is not YAML"
        }
    }
}
