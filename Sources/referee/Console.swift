import BibliographyFormats
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

    /// Writes a part of a result that brings its own line ends.
    func write(_ text: String) {
        if !text.isEmpty { write(text, to: .standardOutput) }
    }

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
        do {
            try handle.write(contentsOf: Data(text.utf8))
        } catch  where handle === FileHandle.standardOutput && Console.isLost(error) {
            // A result that did not arrive must not pass for one that did.
            try? FileHandle.standardError.write(
                contentsOf: Data("referee: standard output cannot be written: the disk is full or failed\n".utf8))
            Foundation.exit(ExitStatus.unwritableOutput.rawValue)
        } catch {
            // A closed pipe (`referee … | head`) is no error of ours.
        }
    }

    /// Whether a device is full or failed, as against a reader that has gone.
    private static func isLost(_ error: any Error) -> Bool {
        let error = error as NSError
        if error.domain == NSCocoaErrorDomain, error.code == CocoaError.Code.fileWriteOutOfSpace.rawValue {
            return true
        }
        let underlying = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
        return underlying.domain == NSPOSIXErrorDomain && [ENOSPC, EIO, EFBIG, EDQUOT].contains(Int32(underlying.code))
    }

    /// The text with what a terminal would obey shown as code points, so that a page's title cannot drive it.
    static func visible(_ text: String) -> String { DisplayWidth.visible(text) }
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
