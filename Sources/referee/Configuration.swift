import Foundation
import Yams

/// `.referee.yml`: every key is a flag's name without its dashes.
struct Configuration: Sendable {
    /// Why a configuration cannot be used.
    struct Invalid: Error, CustomStringConvertible {
        let description: String
    }

    /// Where it was read from; nil when there is none.
    var path: String?
    var snapshots: [String] = []
    var offline: Bool?
    var output: String?
    var format: String?
    var resolve: [String] = []
    var connectTo: [String] = []
    var proxy: String?
    var cacert: String?
    var timeout: Double?
    var allowPrivate: Bool?
    var exclude: [String] = []
    var nearDays: Int?
    var now: String?
    var failOn: String?
    var strict: Bool?
    var color: String?

    /// The name that is looked for.
    static let fileName = ".referee.yml"
    /// A configuration is a page of text; more is something else.
    static let maximumSize = 1 << 20

    init() {}

    /// Finds the configuration of an article: beside it, or in a folder above it.
    static func find(for article: String) throws(Invalid) -> Configuration {
        var folder = URL(filePath: article).absoluteURL.standardizedFileURL.deletingLastPathComponent()
        while true {
            let candidate = folder.appending(path: fileName).path
            if FileManager.default.fileExists(atPath: candidate) { return try Configuration(path: candidate) }
            let above = folder.deletingLastPathComponent()
            if above.path == folder.path || folder.path == "/" { return Configuration() }
            folder = above
        }
    }

    /// Reads a configuration. Paths in it count from its own folder.
    init(path: String) throws(Invalid) {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Invalid(description: "\(path): the configuration could not be opened")
        }
        guard data.count <= Configuration.maximumSize, let text = String(validating: data, as: UTF8.self) else {
            throw Invalid(description: "\(path): this is not a configuration in UTF-8 of at most 1 MB")
        }
        self.path = path
        let node: Node?
        do {
            node = try Yams.compose(yaml: text)
        } catch {
            throw Invalid(description: Configuration.message(on: error, in: path))
        }
        guard let node else { return }
        guard let mapping = node.mapping else {
            throw Invalid(description: "\(path):1: expected lines such as “timeout: 20”")
        }
        for (key, value) in mapping {
            try read(key, value)
        }
        let folder = URL(filePath: path).deletingLastPathComponent()
        func located(_ file: String) -> String { URL(filePath: file, relativeTo: folder).standardizedFileURL.path }
        snapshots = snapshots.map(located)
        cacert = cacert.map(located)
        output = output.map(located)
        if let output, output != folder.standardizedFileURL.path,
            !output.hasPrefix(folder.standardizedFileURL.path + "/")
        {
            // A configuration comes with an article, perhaps from a stranger: it may not send files elsewhere.
            throw Invalid(description: "\(path): “output” must lie inside the configuration's own folder")
        }
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

    private mutating func read(_ key: Node, _ value: Node) throws(Invalid) {
        let line = key.mark?.line ?? 1
        guard let name = key.string else {
            throw Invalid(description: "\(path ?? ""):\(line): a key is a word such as “timeout”")
        }
        func fail(_ expected: String) -> Invalid {
            Invalid(description: "\(path ?? ""):\(line): “\(name)” takes \(expected)")
        }
        func string() throws(Invalid) -> String {
            guard let string = value.scalar?.string, !string.isEmpty else { throw fail("a text") }
            return string
        }
        func list() throws(Invalid) -> [String] {
            if let scalar = value.scalar { return [scalar.string] }
            guard let items = value.sequence else { throw fail("a text or a list of texts") }
            var strings: [String] = []
            for item in items {
                guard let scalar = item.scalar else { throw fail("a text or a list of texts") }
                strings.append(scalar.string)
            }
            return strings
        }
        func bool() throws(Invalid) -> Bool {
            guard let bool = value.bool else { throw fail("true or false") }
            return bool
        }
        switch name {
        case "snapshots": snapshots = try list()
        case "offline": offline = try bool()
        case "output": output = try string()
        case "format": format = try list().joined(separator: ",")
        case "resolve": resolve = try list()
        case "connect-to": connectTo = try list()
        case "proxy": proxy = try string()
        case "cacert": cacert = try string()
        case "timeout":
            guard let seconds = value.float ?? value.int.map(Double.init) else { throw fail("a number of seconds") }
            timeout = seconds
        case "allow-private": allowPrivate = try bool()
        case "exclude": exclude = try list()
        case "near-days":
            guard let days = value.int else { throw fail("a number of days") }
            nearDays = days
        case "now": now = try string()
        case "fail-on": failOn = try string()
        case "strict": strict = try bool()
        case "color": color = try string()
        default:
            throw Invalid(
                description: "\(path ?? ""):\(line): there is no setting “\(name)”; see referee verify --help")
        }
    }
}
