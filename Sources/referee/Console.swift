import Foundation

/// Standard output and standard error: results go to the one, progress and complaints to the other, and nothing from
/// outside reaches a terminal with its control characters alive.
struct Console: Sendable {
    /// Whether colours are used on standard output and standard error.
    let usesColor: Bool
    /// Whether standard error is a terminal that a progress line can be drawn on.
    let isInteractive: Bool
    /// Whether only errors are said.
    let isQuiet: Bool

    /// When to use colours.
    enum ColorChoice: String, CaseIterable, Sendable {
        case auto, always, never
    }

    init(color: ColorChoice, isQuiet: Bool, environment: [String: String]) {
        let isTerminal = isatty(STDERR_FILENO) == 1
        isInteractive = isTerminal && environment["TERM"] != "dumb" && environment["CI"] == nil
        usesColor =
            switch color {
            case .always: true
            case .never: false
            case .auto: isatty(STDOUT_FILENO) == 1 && environment["NO_COLOR"] == nil && environment["TERM"] != "dumb"
            }
        self.isQuiet = isQuiet
    }

    /// Writes a result.
    func print(_ text: String) { write(text + "\n", to: .standardOutput) }

    /// Writes progress or a remark.
    func note(_ text: String) {
        if !isQuiet { write(text + "\n", to: .standardError) }
    }

    /// Writes an error.
    func error(_ text: String) { write("referee: " + Console.visible(text) + "\n", to: .standardError) }

    /// Draws over the progress line; an empty text removes it.
    func redraw(_ text: String) {
        if isInteractive, !isQuiet { write("\r\u{1B}[2K" + text, to: .standardError) }
    }

    private func write(_ text: String, to handle: FileHandle) {
        // A closed pipe (`referee … | head`) is no error of ours.
        try? handle.write(contentsOf: Data(text.utf8))
    }

    /// The text with every control character, bidirectional override and line break shown as its code point, so that
    /// a page's title cannot drive a terminal.
    static func visible(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
                result += "<U+" + String(scalar.value, radix: 16, uppercase: true) + ">"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

/// Select graphic rendition codes (ECMA-48) for the few colours that the tool uses.
enum Tint: String {
    case green = "32"
    case blue = "34"
    case yellow = "33"
    case red = "31"
    case dim = "2"
    case bold = "1"

    func applied(to text: String, if usesColor: Bool) -> String {
        usesColor ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
    }
}
