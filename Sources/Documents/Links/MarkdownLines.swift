/// Tells lines of text from lines of code in Markdown.
struct MarkdownLines {
    /// What a line is.
    enum Line: Equatable {
        case blank
        case code
        /// The offset of its first byte after the marks of quotations and lists.
        case text(Int)
    }

    /// The fence that is open: its character and how many of them.
    private var fence: (mark: UInt8, length: Int)?
    private var isAfterBlank = true
    private var isInList = false
    private var isInIndentedCode = false

    /// Takes the next line, given without its line break.
    mutating func next(_ text: ByteText, _ line: Range<Int>) -> Line {
        let first = text.skippingBlanks(from: line.lowerBound, before: line.upperBound)
        if let open = fence {
            let (start, _) = MarkdownLines.content(text, line, isQuotationOnly: true)
            if let (run, rest) = MarkdownLines.fence(text, start..<line.upperBound), run.mark == open.mark,
                run.length >= open.length, text.skippingBlanks(from: rest, before: line.upperBound) >= line.upperBound
            {
                fence = nil
            }
            isAfterBlank = false
            return .code
        }
        guard first < line.upperBound else {
            isAfterBlank = true
            return .blank
        }
        let indent = MarkdownLines.width(text, line.lowerBound..<first)
        let (start, isItem) = MarkdownLines.content(text, line, isQuotationOnly: false)
        if indent >= 4, !isInList, isAfterBlank || isInIndentedCode {
            isInIndentedCode = true
            isAfterBlank = false
            return .code
        }
        isInIndentedCode = false
        if isItem {
            isInList = true
        } else if isAfterBlank, indent < 2 {
            isInList = false
        }
        isAfterBlank = false
        if let (run, _) = MarkdownLines.fence(text, start..<line.upperBound) {
            fence = run
            return .code
        }
        return .text(start)
    }

    /// The width of an indentation; a tab goes to the next multiple of four.
    private static func width(_ text: ByteText, _ range: Range<Int>) -> Int {
        range.reduce(0) { text[$1] == 0x09 ? ($0 / 4 + 1) * 4 : $0 + 1 }
    }

    /// Where a line goes on after its quotation and list marks, and whether it has a list mark.
    private static func content(_ text: ByteText, _ line: Range<Int>, isQuotationOnly: Bool) -> (Int, Bool) {
        var index = line.lowerBound
        var isItem = false
        while true {
            index = text.skippingBlanks(from: index, before: line.upperBound)
            if index < line.upperBound, text[index] == UInt8(ascii: ">") {
                index += 1
                continue
            }
            guard !isQuotationOnly, let next = afterListMark(text, index, line.upperBound) else {
                return (index, isItem)
            }
            isItem = true
            index = next
        }
    }

    private static func afterListMark(_ text: ByteText, _ start: Int, _ end: Int) -> Int? {
        var index = start
        guard index < end else { return nil }
        if "-*+".utf8.contains(text[index]) {
            index += 1
        } else {
            while index < end, text[index].isLinkDigit, index < start + 9 { index += 1 }
            guard index > start, text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ")") else {
                return nil
            }
            index += 1
        }
        return index < end && (text[index] == 0x20 || text[index] == 0x09) ? index + 1 : nil
    }

    /// The fence at the start of a range, and where the line goes on after it.
    private static func fence(_ text: ByteText, _ range: Range<Int>) -> ((mark: UInt8, length: Int), Int)? {
        let mark = text[range.lowerBound]
        guard range.lowerBound < range.upperBound, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
            return nil
        }
        var end = range.lowerBound
        while end < range.upperBound, text[end] == mark { end += 1 }
        guard end - range.lowerBound >= 3 else { return nil }
        // What follows a fence of backticks holds none: otherwise it is a span.
        if mark == UInt8(ascii: "`"), text.next(mark, from: end, before: range.upperBound) != nil { return nil }
        return ((mark, end - range.lowerBound), end)
    }
}
