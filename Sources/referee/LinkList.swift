import Documents
import Foundation

/// The links of a list of plain text on standard input, a part at a time, each link once.
struct LinkList {
    /// A thousand lines or so are read at once.
    private static let pieceSize = 64 << 10

    private var stream = LinkStream()
    private var waiting: [Link] = []
    private var isAtEnd = false
    /// Digests of what was given out. Of a million links two have one digest once in thirty million lists.
    private var seen: Set<UInt64> = []

    /// At most so many further links; none at the end of the list.
    mutating func next(_ count: Int) -> [Link] {
        var links: [Link] = []
        while links.count < count {
            while let link = waiting.popLast() {
                guard seen.insert(LinkList.digest(link)).inserted else { continue }
                links.append(link)
                if links.count == count { return links }
            }
            guard !isAtEnd else { break }
            let piece = (try? FileHandle.standardInput.read(upToCount: LinkList.pieceSize)) ?? nil
            if let piece, !piece.isEmpty {
                waiting = stream.read(Array(piece)).reversed()
            } else {
                waiting = stream.finish().reversed()
                isAtEnd = true
            }
        }
        return links
    }

    /// FNV-1a, of 64 bits.
    private static func digest(_ link: Link) -> UInt64 {
        var digest: UInt64 = link.isIgnored ? 1 : 0xCBF2_9CE4_8422_2325
        for byte in link.target.utf8 { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return digest
    }
}
