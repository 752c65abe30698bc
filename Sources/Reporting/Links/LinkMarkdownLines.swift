import Verification

/// The lines of a report of links in Markdown, everything from outside escaped.
struct LinkMarkdownLines {
    let options: LinkReportOptions
    /// How many places of a link are named.
    private static let mostPlaces = 5

    /// A row of a table.
    func line(of row: LinkRow) -> String {
        let outcome = row.outcome
        let kind = "**\(outcome.linkClass.rawValue)** \(escaped(outcome.code))"
        let time = options.showsTimings ? row.milliseconds.map { " (\($0) ms)" } ?? "" : ""
        var places: [String] = []
        for place in row.shownPlaces {
            let name = written(place)
            // A link that stands twice in a line is at one place for a reader.
            if name != places.last { places.append(name) }
        }
        let more = places.count - LinkMarkdownLines.mostPlaces
        places = Array(places.prefix(LinkMarkdownLines.mostPlaces))
        if more > 0 { places.append("and \(more) more") }
        return "| \(link(row.url, to: row.url)) | \(kind): \(escaped(LinkWording.finding(of: row)))\(time) | "
            + places.joined(separator: "<br>") + " |\n"
    }

    /// An item of the list of problems; a word stands before what comes from outside, which could begin a list itself.
    func line(of problem: LinkProblem) -> String {
        let line = problem.line.map { ":\(max(1, $0))" } ?? ""
        return "- Reading \(escaped(HumanLinkRenderer.name(of: problem.file)))\(line): \(escaped(problem.message))\n"
    }

    /// A place, linked to its line where the source can be looked at.
    private func written(_ place: LinkPlace) -> String {
        guard place.file != "-" else { return "\(HumanLinkRenderer.name(of: place.file)):\(place.shownLine)" }
        let file = LinkPath.relative(place.file, to: options.folder)
        let name = "\(file):\(place.shownLine)"
        guard let address = options.sourceAddress else { return escaped(name) }
        // A forge shows some files rendered, without lines, unless asked for the plain text.
        return link(name, to: "\(address)\(LinkPath.percentEncoded(file))?plain=1#L\(place.shownLine)")
    }

    /// A link where the target is one that can be followed and its characters end no Markdown; else the text alone.
    private func link(_ text: String, to target: String) -> String {
        let isWeb = target.utf8.starts(with: "https://".utf8) || target.utf8.starts(with: "http://".utf8)
        let isPlain = target.utf8.count <= LinkText.longestLine && target.utf8.allSatisfy(LinkMarkdownLines.isPlain)
        guard isWeb, isPlain else { return escaped(text) }
        // An ampersand could begin a character reference, which would make another target of it.
        let bytes = target.utf8.flatMap { $0 == UInt8(ascii: "&") ? Array("&amp;".utf8) : [$0] }
        return "[\(escaped(text))](<\(String(decoding: bytes, as: UTF8.self))>)"
    }

    /// What may stand between the angle brackets of a target within a table (CommonMark 0.31, 6.3; GitHub's tables).
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "\\"), UInt8(ascii: "`"): false
        default: (0x21...0x7E).contains(byte)
        }
    }

    private func escaped(_ text: String) -> String { MarkdownText().escapeText(LinkText.line(text)) }
}
