import Verification

/// What the formats say in words.
enum LinkWording {
    /// What a finding of a class is called.
    static func title(of linkClass: LinkClass) -> String {
        switch linkClass {
        case .ok: "Link works"
        case .moved: "Link has moved"
        case .gone: "Link is gone"
        case .softNotFound: "Link leads to a page that is not there"
        case .blocked: "Link could not be checked: the server refuses"
        case .unreachable: "Link could not be reached"
        case .invalid: "Link is not valid"
        case .excluded: "Link is excluded"
        case .skipped: "Link was not asked"
        }
    }

    /// What a finding of a class means, and what to do.
    static func help(for linkClass: LinkClass) -> String {
        switch linkClass {
        case .ok: "The page answers. Nothing is to be done."
        case .moved: "The page answers under another address. Where the move is permanent, write the new address."
        case .gone:
            "A definite answer says that there is nothing under this address. Correct it, or cite an archived copy."
        case .softNotFound:
            "The server answers with success, and the page says that it is not there. Look at it, then correct the "
                + "address or cite an archived copy."
        case .blocked:
            "The server refuses automatic checks, which says nothing of the page. Look at it in a browser."
        case .unreachable:
            "Nothing that answered says whether the page is there. Try again later; this alone is no dead link."
        case .invalid: "What stands here is no address that could be asked. Correct it."
        case .excluded: "A pattern, a comment or the configuration leaves this link out."
        case .skipped: "This link was not asked in this run."
        }
    }

    /// The finding in a sentence: what was asked, what was found, what to write instead.
    static func message(of row: LinkRow) -> String { LinkText.line(row.url) + ": " + finding(of: row) }

    /// What was found, and what to write instead.
    static func finding(of row: LinkRow) -> String {
        var detail = LinkText.line(row.outcome.detail)
        guard let advice = row.outcome.advice else { return detail }
        while detail.utf8.last == UInt8(ascii: ".") { detail.unicodeScalars.removeLast() }
        return detail + "; write " + LinkText.line(advice) + " instead"
    }

    /// The stable name of a kind of finding: `link.gone.http-404`.
    static func rule(of outcome: LinkOutcome) -> String {
        "link." + outcome.linkClass.rawValue + "." + LinkText.line(outcome.code)
    }

    /// What a kind of problem with the input is called, beside ``rule(of:)``.
    static let problemRule = "link.input"
}
