/// The names of elements and attributes that somebody asks for: compared as numbers, while any other is kept as bytes.
package enum MarkupName: Int16, CaseIterable, Sendable {
    // Elements
    case html, head, body, title, meta, script, style, link, base, noscript, template, svg, math, object, select
    case textarea, audio, video, canvas, map, datalist
    case address, article, aside, blockquote, center, dd, details, dialog, div, dl, dt, fieldset, figcaption, figure
    case footer, form, h1, h2, h3, h4, h5, h6, header, hgroup, hr, li, main, nav, ol, option, p, pre, section, summary
    case table, tbody, tfoot, thead, tr, ul, caption, legend
    case a, b, br, button, em, i, iframe, img, input, label, menu, noembed, noframes, span, strong, td, th, time, xmp
    // Attributes
    case alt, `class`, content, datetime, hidden, href, httpEquiv, id, itemprop, lang, name, property, pubdate, rel
    case role, src, target, type, xmlLang

    /// The name as it is written in lower case.
    package var spelling: String {
        switch self {
        case .httpEquiv: "http-equiv"
        case .xmlLang: "xml:lang"
        default: String(describing: self)
        }
    }

    /// The name's number in the tables below.
    var number: Int { Int(rawValue) }

    /// All spellings by number.
    static let spellings = allCases.map(\.spelling)

    /// A table that has a flag for each of the names.
    static func table(_ names: [MarkupName]) -> [Bool] {
        var table = [Bool](repeating: false, count: allCases.count)
        for name in names { table[name.number] = true }
        return table
    }

    /// The number of a name; nil when it is none of these.
    init?(spelling: String) {
        guard let number = MarkupName.finder.number(of: Array(spelling.utf8)[...]) else { return nil }
        self.init(rawValue: number)
    }

    /// Finds numbers by bytes.
    static let finder = MarkupNameFinder()
}

/// A hash table from the bytes of a name to its number, built once.
struct MarkupNameFinder: Sendable {
    /// The longest of the names.
    private static let longestName = 16
    private static let slotCount = 512

    /// The number of the name in each slot, -1 where there is none.
    private var slots = [Int16](repeating: -1, count: slotCount)
    /// The bytes of each name by number.
    let spellings: [[UInt8]]

    init() {
        spellings = MarkupName.spellings.map { Array($0.utf8) }
        for (number, bytes) in spellings.enumerated() {
            var slot = MarkupNameFinder.slot(of: bytes[...])
            while slots[slot] >= 0 { slot = (slot + 1) % MarkupNameFinder.slotCount }
            slots[slot] = Int16(number)
        }
    }

    /// The number of a name in lower case; nil when it is none of ``MarkupName``.
    func number(of name: ArraySlice<UInt8>) -> Int16? {
        guard !name.isEmpty, name.count <= MarkupNameFinder.longestName else { return nil }
        var slot = MarkupNameFinder.slot(of: name)
        while slots[slot] >= 0 {
            if spellings[Int(slots[slot])].count == name.count, spellings[Int(slots[slot])].elementsEqual(name) {
                return slots[slot]
            }
            slot = (slot + 1) % MarkupNameFinder.slotCount
        }
        return nil
    }

    private static func slot(of name: ArraySlice<UInt8>) -> Int {
        var hash: UInt32 = 2_166_136_261
        for byte in name { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return Int(hash ^ hash >> 15) % slotCount
    }
}
