extension Rule {
    /// What a rule is: its level, title and help text.
    struct Definition {
        let level: Level
        let title: String
        let help: String
    }

    /// The definition. A rule has one level, whatever the case.
    var definition: Definition {
        switch self {
        case .articleWithoutBibliography:
            Definition(
                level: .a, title: "No bibliography was found",
                help: """
                    No heading and no run of entries was recognised. Give the list a heading of its own, such \
                    as “References”.
                    """)
        case .articleEncodingGuessed:
            Definition(
                level: .g, title: "The article's character encoding was guessed",
                help: """
                    The file is not UTF-8 and names no encoding. Check a few accented or Cyrillic words in the \
                    report, or save the file as UTF-8.
                    """)
        case .articleNote:
            Definition(
                level: .g, title: "A note on the reading of the article",
                help: "Something in the file was read in a way that its author should know of.")
        case .bibliographyDamagedRecord:
            Definition(
                level: .b, title: "A record of the bibliography is damaged",
                help: """
                    A brace, tag or separator is missing or stands where none may. What could be read of the record was \
                    read, the others are not touched. Mend the file at the place that is named.
                    """)
        case .archiveUnreadable:
            Definition(
                level: .c, title: "Stored snapshots could not be read whole",
                help: "What could be read was used. Fetch the file again, or name another folder.")
        case .entryNotUnderstood:
            Definition(
                level: .c, title: "An entry could not be read",
                help: """
                    Neither title nor URL was recognised. The entry stands in the report as printed; check it \
                    by hand.
                    """)
        case .entryWithoutCitation:
            Definition(
                level: .c, title: "An entry that the text never cites",
                help: "Cite it where it was used, or take it out of the list.")
        case .citationWithoutEntry:
            Definition(
                level: .b, title: "A citation without an entry",
                help: "Add the entry, or correct the name or the year in the text.")
        case .citationYearNotInEntry:
            Definition(
                level: .b, title: "The cited year does not stand in the entry",
                help: "Correct the year in the text or in the entry.")
        case .citationYearIsAccessed:
            Definition(
                level: .b, title: "The cited year is the year of consultation",
                help: "The entry has no such year of issue. Cite the year of the page, or write “n.d.”.")
        case .citationNameDiffers:
            Definition(
                level: .c, title: "The cited name is spelt otherwise in the entry",
                help: "Use one spelling in both places.")
        case .citationAmbiguous:
            Definition(
                level: .c, title: "A citation fits several entries",
                help: "Tell the entries apart by a letter after the year (2013a, 2013b).")
        case .urlMissing:
            Definition(
                level: .g, title: "The entry has no URL",
                help: "Nothing could be looked up on the web. That is no fault.")
        case .urlDamaged:
            Definition(
                level: .b, title: "The printed URL is damaged",
                help: """
                    It cannot be followed as printed. Print the repaired URL that the report gives, after a \
                    look at it.
                    """)
        case .urlWrapped:
            Definition(
                level: .g, title: "The printed URL is broken over lines or lacks its scheme",
                help: "A reader can put it together; nothing else was changed.")
        case .urlMalformed:
            Definition(
                level: .b, title: "The printed characters are not a URL",
                help: "No reading of them is an address. Correct the entry.")
        case .urlSchemeNotChecked:
            Definition(
                level: .c, title: "An address that is no web page",
                help: "mailto:, javascript: and similar addresses cannot be read by others. Cite a page.")
        case .urlExcluded:
            Definition(level: .g, title: "Excluded by the configuration", help: "Nothing was asked.")
        case .urlGone:
            Definition(
                level: .a, title: "The page is gone",
                help: """
                    The server says so (404, 410), or the host name no longer exists, and no stored capture \
                    shows what was cited. Find the page's new address or a capture.
                    """)
        case .urlGoneArchived:
            Definition(
                level: .g, title: "The page is gone; a capture stands for it",
                help: "A stored capture at the consulted date is what was cited. Cite the capture beside the URL.")
        case .urlMoved:
            Definition(
                level: .c, title: "The page has moved for good",
                help: "A permanent redirect leads to another host or path. Print the new address.")
        case .urlSoft404:
            Definition(
                level: .a, title: "The server answers, but not with the page",
                help: """
                    It shows its home page, a parent page or a “not found” text with status 200. Find the \
                    page's new address or a capture.
                    """)
        case .urlBlocked:
            Definition(
                level: .c, title: "The server refused the check",
                help: "That says nothing about the page. Open it by hand, or give a capture with --snapshots.")
        case .urlUnreachable:
            Definition(
                level: .c, title: "No usable answer now",
                help: """
                    A time-out, a broken connection, a certificate or a server error. One failed check does \
                    not say that a page is gone; check again later.
                    """)
        case .urlAddressRefused:
            Definition(
                level: .c, title: "A private address was not asked",
                help: "The host name leads to a loopback or private address. Give --allow-private if that is meant.")
        case .urlNotChecked:
            Definition(
                level: .g, title: "The live page was not asked",
                help: "The run was offline. What the report says rests on stored captures.")
        case .pageTitleMismatch:
            Definition(
                level: .a, title: "The page is not the cited work",
                help: "Nothing on the page agrees with the cited title. Check the URL.")
        case .pageAuthorMismatch:
            Definition(
                level: .b, title: "The page names other authors",
                help: "The title agrees, the authors do not. Check the entry.")
        case .pageDateMismatch:
            Definition(
                level: .b, title: "The page names another date",
                help: "The year on the page is not the year in the entry. Check the entry.")
        case .pageDOIMismatch:
            Definition(
                level: .a, title: "The page names another DOI",
                help: "Identifiers decide. Check the entry's DOI and URL.")
        case .pageChanged:
            Definition(
                level: .c, title: "The page has changed since it was consulted",
                help: "Today's version differs from the capture at the consulted date. Cite the capture.")
        case .pageReplaced:
            Definition(
                level: .g, title: "Another page stands there now; a capture stands for the cited one",
                help: "A stored capture at the consulted date is what was cited. Cite the capture beside the URL.")
        case .pageNotComparable:
            Definition(
                level: .c, title: "A page answered, but there was nothing to compare",
                help: "The entry has no title, or the answer is no text. Open it by hand.")
        case .pageTruncated:
            Definition(
                level: .g, title: "The page was read in part",
                help: "It is larger than the limit; what stands after the limit was not compared.")
        case .accessedMissing:
            Definition(
                level: .c, title: "No consulted date",
                help: "A web source can change. Say when it was read.")
        case .accessedUnreadable:
            Definition(
                level: .b, title: "The consulted date could not be read",
                help: "It is no date of the calendar. Write it as year-month-day.")
        case .accessedAmbiguous:
            Definition(
                level: .c, title: "The consulted date has two readings",
                help: "Write the month as a word, or the date as year-month-day.")
        case .accessedInFuture:
            Definition(
                level: .a, title: "The consulted date lies in the future",
                help: "Nobody can have read the page then. Correct the date.")
        case .accessedAfterArticle:
            Definition(
                level: .b, title: "The consulted date lies after the article",
                help: "The article was published before the source was read. Correct one of the dates.")
        case .accessedBeforeIssued:
            Definition(
                level: .b, title: "The consulted date lies before the source's publication",
                help: "Correct one of the dates.")
        case .accessedNoCaptureNear:
            Definition(
                level: .g, title: "No capture near the consulted date",
                help: "What the page said on that day cannot be shown from the stored snapshots.")
        case .accessedCapturesAreErrors:
            Definition(
                level: .c, title: "The captures around the consulted date are errors",
                help: """
                    The page did not answer before and after the day on which it is said to have been read. \
                    Check the URL and the date.
                    """)
        case .accessedBracketDiffers:
            Definition(
                level: .c, title: "The page was replaced around the consulted date",
                help: """
                    The captures before and after differ, so the date decides which version was read. Check \
                    that it is right.
                    """)
        }
    }
}
