import Foundation
import Yams

/// `.referee.yml` as `verify` reads it: every key is a flag's name without its dashes. What `check` is told stands in a
/// section of its own (``CheckConfiguration``).
struct Configuration: Sendable {
    typealias Invalid = ConfigurationFile.Invalid

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

    /// The keys of `verify`.
    static let keys: Set<String> = [
        "snapshots", "offline", "output", "format", "resolve", "connect-to", "proxy", "cacert", "timeout",
        "allow-private", "exclude", "near-days", "now", "fail-on", "strict", "color",
    ]

    init() {}

    /// Finds the configuration of an article: beside it, or in a folder above it.
    static func find(for article: String) throws(Invalid) -> Configuration {
        guard let path = ConfigurationFile.path(for: article) else { return Configuration() }
        return try Configuration(path: path)
    }

    /// Reads a configuration. Paths in it count from its own folder.
    init(path: String) throws(Invalid) {
        let file = try ConfigurationFile(path: path)
        self.path = path
        for entry in file.entries { try read(entry) }
        let folder = URL(filePath: path).deletingLastPathComponent()
        snapshots = snapshots.map(file.located)
        cacert = cacert.map(file.located)
        output = output.map(file.located)
        if let output, output != folder.standardizedFileURL.path,
            !output.hasPrefix(folder.standardizedFileURL.path + "/")
        {
            // A configuration comes with an article, perhaps from a stranger: it may not send files elsewhere.
            throw Invalid(description: "\(path): “output” must lie inside the configuration's own folder")
        }
    }

    private mutating func read(_ entry: ConfigurationFile.Entry) throws(Invalid) {
        let (name, line, value) = (entry.name, entry.line, entry.value)
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
        case CheckConfiguration.section: break
        default:
            let advice =
                CheckKey.all[name] == nil
                ? "see referee verify --help"
                : "it is one of check, and stands under “\(CheckConfiguration.section)”; see referee check --help"
            throw Invalid(description: "\(path ?? ""):\(line): there is no setting “\(name)”: \(advice)")
        }
    }
}
