import Verification

/// Select graphic rendition codes (ECMA-48) for the few colours that reports of links use.
enum LinkTint: String {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"

    init(_ linkClass: LinkClass) {
        switch linkClass {
        case .ok: self = .green
        case .gone, .invalid: self = .red
        case .moved, .softNotFound, .unreachable, .blocked: self = .yellow
        case .excluded, .skipped: self = .dim
        }
    }

    func applied(to text: String, if usesColor: Bool) -> String {
        usesColor ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
    }
}
