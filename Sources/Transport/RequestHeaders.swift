import Web

/// The header lines of one request of an exchange: those of its caller and those of the configuration, as far as they
/// are for the server that is asked now.
enum RequestHeaders {
    /// What a page is asked for when nobody says otherwise.
    static let accept = "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8"

    /// Fields whose values are secrets of one server.
    private static let credentials: Set<String> = ["authorization", "cookie"]
    /// Fields that set a condition on the URL that was asked first (RFC 9110, section 13.1).
    private static let conditions: Set<String> = [
        "if-none-match", "if-modified-since", "if-match", "if-unmodified-since", "if-range",
    ]

    /// The lines in libcurl's form: `Name: value`, or `Name;` for an empty value.
    ///
    /// A field of the caller stands before one of a rule for the server, and that before one of a rule for all.
    ///
    /// - Parameters:
    ///   - url: the hop's.
    ///   - isFirstHop: whether no redirect came before.
    static func lines(of request: TransferRequest, to url: WebURL, isFirstHop: Bool, rules: [HeaderRule]) -> [String] {
        let isSameOrigin = WebOrigin(of: request.url) == WebOrigin(of: url)
        var lines: [String] = []
        var names: Set<String> = []
        for line in request.headers.lines {
            let name = line.name.lowercased()
            if !isSameOrigin, credentials.contains(name) { continue }
            if !isFirstHop, conditions.contains(name) { continue }
            guard append(line.name, line.value, to: &lines) else { continue }
            names.insert(name)
        }
        // From the last to the first, so that of two rules for one field the later one holds.
        for rule in rules.filter({ $0.server != nil && $0.isFor(url) }).reversed()
            + rules.filter({ $0.server == nil }).reversed()
        {
            guard names.insert(rule.name.lowercased()).inserted else { continue }
            _ = append(rule.name, rule.value, to: &lines)
        }
        if names.insert("accept").inserted { lines.append("Accept: " + accept) }
        return lines
    }

    /// A line break would let a value add fields of its own.
    private static func append(_ name: String, _ value: String, to lines: inout [String]) -> Bool {
        guard !(name + value).utf8.contains(where: { $0 == 0x0D || $0 == 0x0A || $0 == 0 }) else { return false }
        lines.append(value.isEmpty ? name + ";" : name + ": " + value)
        return true
    }
}
