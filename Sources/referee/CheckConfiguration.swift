import ArgumentParser
import Fetching
import Foundation
import Transport
import Yams

/// The section `check` of a `.referee.yml`: the flags of `check`, as arguments that come before those of the command
/// line, so that a flag wins.
struct CheckConfiguration {
    /// The key of the section. The keys outside of it are those of `verify`, whose `format` and `exclude` mean others.
    static let section = "check"

    /// More than anybody writes under one key. An alias can stand for a list again and again, so that a small file says
    /// more than it holds.
    private static let mostTexts = 1_000

    private let file: ConfigurationFile
    /// Whether the user named the file, and so answers for it.
    private let isTrusted: Bool

    /// The command with what its configuration says.
    ///
    /// - Parameter arguments: those that the command was parsed from.
    /// - Throws: what is wrong with the configuration, with file and line.
    static func applied(to command: CheckCommand, arguments: [String]) throws(UsageProblem) -> CheckCommand {
        guard !command.options.noConfig else { return command }
        do {
            let path = command.options.config ?? found(for: command.inputs.first)
            guard let path else { return command }
            let configuration = CheckConfiguration(
                file: try ConfigurationFile(path: path), isTrusted: command.options.config != nil)
            let own = try configuration.arguments(besides: arguments)
            return try CheckConfiguration.parsed(own + arguments)
        } catch let problem as UsageProblem {
            throw problem
        } catch {
            throw UsageProblem("\(error)")
        }
    }

    private static func found(for input: String?) -> String? {
        // Standard input lies in the folder in which the tool was started.
        let document = input.flatMap { $0 == CheckInputs.standardInput ? nil : $0 } ?? "."
        var isFolder: ObjCBool = false
        let exists = unsafe FileManager.default.fileExists(atPath: document, isDirectory: &isFolder)
        return ConfigurationFile.path(for: document, isFolder: exists && isFolder.boolValue)
    }

    private static func parsed(_ arguments: [String]) throws(UsageProblem) -> CheckCommand {
        do {
            return try CheckCommand.parse(arguments)
        } catch {
            throw UsageProblem(CheckCommand.message(for: error))
        }
    }

    /// What the file says, but for keys that the command line says itself. Every key is checked.
    private func arguments(besides given: [String]) throws -> [String] {
        var arguments: [String] = []
        for entry in try entries() {
            guard let key = CheckKey.all[entry.name] else {
                throw problem(entry, "there is no setting “\(entry.name)” of check; see referee check --help")
            }
            guard isTrusted || !key.needsTrust else { throw untrusted(entry, "“\(entry.name)”") }
            let own = try self.arguments(of: entry, key)
            try check(own, entry)
            if !CheckConfiguration.isGiven(entry.name, in: given) { arguments += own }
        }
        return arguments
    }

    private func entries() throws -> [ConfigurationFile.Entry] {
        var entries: [ConfigurationFile.Entry] = []
        for entry in file.entries {
            if entry.name == CheckConfiguration.section {
                guard let mapping = entry.value.mapping else {
                    throw problem(entry, "“\(entry.name)” takes lines such as “  timeout: 20”")
                }
                entries += try ConfigurationFile.entries(of: mapping, in: file.path)
            } else if CheckKey.all[entry.name] != nil, !Configuration.keys.contains(entry.name) {
                throw problem(
                    entry, "“\(entry.name)” is a setting of check: it stands under “check:”; see referee check --help")
            }
        }
        return entries
    }

    /// A key's value is what its flag would take, and no more than a stranger may say.
    private func check(_ arguments: [String], _ entry: ConfigurationFile.Entry) throws {
        let settings: CheckSettings
        do {
            let command = try CheckConfiguration.parsed(arguments + [CheckInputs.standardInput])
            settings = try CheckSettings(command.options) { Date() }
        } catch let complaint {
            throw problem(entry, complaint.description)
        }
        guard !isTrusted else { return }
        if settings.outputs.contains(where: { $0.file != nil }) { throw untrusted(entry, "a file to write to") }
        if settings.transport.headerRules.contains(where: \.isCredential) {
            throw untrusted(entry, "a header with credentials")
        }
        let pace = HostPace()
        if entry.name == "pace",
            settings.policy.hostPaces.values.contains(where: {
                $0.requestsPerSecond > pace.requestsPerSecond || $0.concurrency > pace.concurrency
            })
        {
            throw untrusted(
                entry, "a pace faster than \(Int(pace.requestsPerSecond)) a second, \(pace.concurrency) at once,")
        }
    }

    private func arguments(of entry: ConfigurationFile.Entry, _ key: CheckKey) throws -> [String] {
        let flag = "--" + entry.name
        switch key.kind {
        case .flag:
            guard let isOn = entry.value.bool else { throw problem(entry, "“\(entry.name)” takes true or false") }
            // What is off by default needs no saying.
            return isOn ? [flag] : []
        case .value:
            return ["\(flag)=\(try text(entry.value, entry))"]
        case .path:
            let path = try text(entry.value, entry)
            return ["\(flag)=\(path.contains("://") ? path : file.located(path))"]
        case .list:
            return try texts(entry.value, entry).map { text in
                guard entry.name == "format", let sign = text.firstIndex(of: "=") else { return "\(flag)=\(text)" }
                return "\(flag)=\(text[...sign])\(file.located(String(text[text.index(after: sign)...])))"
            }
        case .pairs(let separator):
            return try pairs(entry.value, entry, separator).map { text in
                guard text.hasPrefix("@"), entry.name == "header" || entry.name == "user" else {
                    return "\(flag)=\(text)"
                }
                guard isTrusted else { throw untrusted(entry, "“@” with a file to read") }
                return "\(flag)=@\(file.located(String(text.dropFirst())))"
            }
        }
    }

    private func pairs(_ node: Node, _ entry: ConfigurationFile.Entry, _ separator: String) throws -> [String] {
        guard let mapping = node.mapping else { return try texts(node, entry) }
        var pairs: [String] = []
        var count = 0
        for pair in try ConfigurationFile.entries(of: mapping, in: file.path) {
            count += max(pair.value.mapping?.count ?? 0, pair.value.sequence?.count ?? 0, 1)
            guard count <= CheckConfiguration.mostTexts else { throw tooMany(entry) }
            if let fields = pair.value.mapping {
                // Headers of one host: the host first.
                pairs += try ConfigurationFile.entries(of: fields, in: file.path)
                    .map { "\(pair.name)=\($0.name)\(separator)\(try text($0.value, entry))" }
            } else {
                pairs.append(pair.name + separator + (try texts(pair.value, entry).joined(separator: ",")))
            }
        }
        return pairs
    }

    private func texts(_ node: Node, _ entry: ConfigurationFile.Entry) throws -> [String] {
        guard let items = node.sequence else { return [try text(node, entry)] }
        guard items.count <= CheckConfiguration.mostTexts else { throw tooMany(entry) }
        return try items.map { try text($0, entry) }
    }

    private func tooMany(_ entry: ConfigurationFile.Entry) -> UsageProblem {
        problem(entry, "“\(entry.name)” takes at most \(CheckConfiguration.mostTexts) values")
    }

    private func text(_ node: Node, _ entry: ConfigurationFile.Entry) throws -> String {
        guard let text = node.scalar?.string else {
            throw problem(entry, "“\(entry.name)” does not take what stands here; see referee check --help")
        }
        return text
    }

    /// Whether the command line has a flag of its own for a key.
    private static func isGiven(_ key: String, in arguments: [String]) -> Bool {
        // A file for the history takes back that there be none.
        let names = key == "no-cache" ? [key, "cache"] : [key, "no-" + key]
        return arguments.prefix { $0 != "--" }.contains { argument in
            names.contains { argument == "--\($0)" || argument.hasPrefix("--\($0)=") }
        }
    }

    private func problem(_ entry: ConfigurationFile.Entry, _ message: String) -> UsageProblem {
        UsageProblem("\(file.path):\(entry.line): \(message)")
    }

    private func untrusted(_ entry: ConfigurationFile.Entry, _ what: String) -> UsageProblem {
        problem(
            entry,
            "\(what) counts on the command line and in a file that --config names, not in one that came with the documents"
        )
    }
}
