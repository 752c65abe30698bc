/// The marks inside a SICI, the serial item and contribution identifier of older DOIs (ANSI/NISO Z39.56):
/// `(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O`.
package enum SerialIdentifier {
    /// The mark has a page, a separator and a title code of at most six letters.
    private static let longestMark = 48

    /// The `>` that closes the page mark opened at an index; nil when none is, or no digit goes on behind it.
    package static func endOfPageMark(in bytes: [UInt8], from start: Int, before end: Int) -> Int? {
        var index = start + 1
        let limit = min(bytes.count, end, start + longestMark)
        while index < limit, bytes[index] > 0x20, bytes[index] < 0x7F, bytes[index] != UInt8(ascii: "<") {
            if bytes[index] == UInt8(ascii: ">") {
                let isContinued = index + 1 < min(bytes.count, end) && (0x30...0x39).contains(bytes[index + 1])
                return index > start + 1 && isContinued ? index : nil
            }
            index += 1
        }
        return nil
    }
}
