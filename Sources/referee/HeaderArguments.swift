import Foundation
import Transport

/// What `--header`, `--user` and `--user-variable` say. No complaint repeats a value, since it may be a secret.
enum HeaderArguments {
    /// More than a request bears; a file that is larger is not one of header fields.
    private static let longestFile = 64 << 10

    /// - Parameter environment: where the variables of `--user-variable` are looked up.
    /// - Throws: what is wrong, with what to write instead.
    static func rules(
        headers: [String], users: [String], variables: [String], environment: [String: String]
    ) throws(UsageProblem) -> [HeaderRule] {
        var rules: [HeaderRule] = []
        for text in headers {
            for (line, place) in try lines(of: text, "--header") { rules.append(try header(line, place)) }
        }
        for text in users {
            for (line, place) in try lines(of: text, "--user") {
                guard let (server, login) = serverAndRest(line) else { throw usage(of: place) }
                rules.append(try user(login, of: server, place))
            }
        }
        for text in variables {
            let place = "--user-variable"
            guard let (server, name) = serverAndRest(text), !name.isEmpty else {
                throw UsageProblem("\(place) takes HOST=VARIABLE, where the variable holds NAME:PASSWORD")
            }
            guard let login = environment[String(name)] else {
                throw UsageProblem("\(place): there is no variable “\(name)” in the environment")
            }
            rules.append(try user(login[...], of: server, "\(place): the variable “\(name)”"))
        }
        return rules
    }

    /// The value itself, or with `@FILE` the lines of a file, each with the name of its place.
    private static func lines(of text: String, _ flag: String) throws(UsageProblem) -> [(Substring, String)] {
        guard text.hasPrefix("@") else { return [(text[...], flag)] }
        let path = String(text.dropFirst())
        guard let lines = BoundedFile.lines(of: path, limit: longestFile) else {
            throw UsageProblem("\(flag): \(path) is not a readable file in UTF-8 of at most 64 KB")
        }
        return lines.enumerated()
            .filter { !$0.element.allSatisfy(\.isWhitespace) }
            .map { ($0.element, "\(path):\($0.offset + 1)") }
    }

    /// `Name: value`, or `HOST=Name: value`.
    ///
    /// No name of a field holds an `=` (RFC 9110, section 5.6.2), so that one before the first colon ends a host; so
    /// does one behind the port that a host may have.
    private static func header(_ line: Substring, _ place: String) throws(UsageProblem) -> HeaderRule {
        let colon = line.firstIndex(of: ":") ?? line.endIndex
        let afterPort = line[colon...].dropFirst().drop { $0.isASCII && $0.isNumber }
        let hasHost =
            line[..<colon].contains("=") || line.hasPrefix("http://") || line.hasPrefix("https://")
            || line.hasPrefix("[") || afterPort.first == "="
        var server: WebOrigin?
        var field = line
        if hasHost {
            guard let parts = serverAndRest(line) else { throw usage(of: place) }
            (server, field) = parts
        }
        guard let end = field.firstIndex(of: ":") else { throw usage(of: place) }
        let value = field[field.index(after: end)...].trimmingCharacters(in: .whitespaces)
        do {
            return try HeaderRule(field[..<end].trimmingCharacters(in: .whitespaces), value, server: server)
        } catch {
            throw UsageProblem("\(place): \(error)")
        }
    }

    private static func user(
        _ login: Substring, of server: WebOrigin, _ place: String
    ) throws(UsageProblem) -> HeaderRule {
        guard let colon = login.firstIndex(of: ":") else {
            throw UsageProblem("\(place) lacks a colon between name and password")
        }
        do {
            return try HeaderRule(
                user: String(login[..<colon]), password: String(login[login.index(after: colon)...]), server: server)
        } catch {
            throw UsageProblem("\(place): \(error)")
        }
    }

    /// What stands before the first `=` and behind it; no host holds one.
    private static func serverAndRest(_ text: some StringProtocol) -> (WebOrigin, Substring)? {
        let text = Substring(text)
        guard let sign = text.firstIndex(of: "="), let server = WebOrigin(String(text[..<sign])) else { return nil }
        return (server, text[text.index(after: sign)...])
    }

    private static func usage(of place: String) -> UsageProblem {
        if place == "--user" {
            return UsageProblem("--user takes HOST=NAME:PASSWORD or @FILE; for plain http write http://HOST")
        }
        if place == "--header" {
            return UsageProblem(
                "--header takes 'Name: value', 'HOST=Name: value' or @FILE; for plain http write http://HOST")
        }
        return UsageProblem("\(place): this is not what the flag takes in a line")
    }
}
