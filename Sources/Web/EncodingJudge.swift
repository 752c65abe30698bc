/// Weighs the encodings that bytes may be in: whether they contradict a declared one, and which one fits best.
struct EncodingJudge {
    private let bytes: [UInt8]
    private let scan: UTF8Scan
    private lazy var sample = CharacterPlausibility.sample(of: bytes)
    private lazy var best = mostPlausible()
    private lazy var named = CharacterSetDetector.encoding(of: sample)

    init(bytes: [UInt8], scan: UTF8Scan) {
        self.bytes = bytes
        self.scan = scan
    }

    /// Whether the bytes cannot be, or are plainly not, in the declared encoding.
    mutating func contradicts(_ declared: CharacterEncoding) -> Bool {
        switch declared.kind {
        case .utf8: return !scan.isMostlyUTF8
        case .utf16: return true
        case .multiByte:
            if isPlainlyUTF8(least: EncodingJudge.convincingSequences) { return true }
            return malformedShare(declared) > EncodingJudge.toleratedShare && detected != declared
        case .singleByte:
            // One valid sequence is enough against windows-1252, where it reads as two symbols; in other encodings two
            // letters may form one by chance, as in a Ukrainian word.
            let least = declared == .windows1252 ? 1 : EncodingJudge.convincingSequences
            if isPlainlyUTF8(least: least) { return true }
            guard sample.count(where: { $0 >= 0x80 }) >= EncodingJudge.leastEvidence,
                let score = CharacterPlausibility.score(sample, in: declared)
            else { return false }
            if let best, best.score >= max(CharacterPlausibility.least, score + CharacterPlausibility.margin) {
                return best.encoding.upperHalf != declared.upperHalf
            }
            // Letters upon letters that no language has: a multi-byte encoding, if the detector names one.
            if score < 0, let named, case .multiByte = named.kind {
                return malformedShare(named) <= EncodingJudge.toleratedShare
            }
            return false
        }
    }

    /// The encoding that fits best; nil when nothing does.
    var detected: CharacterEncoding? {
        mutating get {
            if let named, case .multiByte = named.kind, malformedShare(named) <= EncodingJudge.toleratedShare,
                (best?.score ?? 0) < EncodingJudge.sureScore
            {
                return named
            }
            if let best, best.score >= CharacterPlausibility.least { return best.encoding }
            if let named, case .singleByte = named.kind { return named }
            return nil
        }
    }

    private func isPlainlyUTF8(least: Int) -> Bool { scan.malformed == 0 && scan.multiByte >= least }

    private func malformedShare(_ encoding: CharacterEncoding) -> Double {
        let (_, replacements) = encoding.utf8(of: bytes.prefix(EncodingJudge.trialLimit))
        let beyondASCII = bytes.prefix(EncodingJudge.trialLimit).count { $0 >= 0x80 }
        // One fault, such as a character cut off at the end, says nothing.
        return Double(max(0, replacements - 1)) / Double(max(1, beyondASCII))
    }

    private mutating func mostPlausible() -> (encoding: CharacterEncoding, score: Double)? {
        var best: (encoding: CharacterEncoding, score: Double)?
        var candidates = EncodingJudge.candidates
        if let named, case .singleByte = named.kind, !candidates.contains(named) { candidates.append(named) }
        for candidate in candidates {
            guard let score = CharacterPlausibility.score(sample, in: candidate) else { continue }
            // The earlier candidate wins a tie, and the detector's own word breaks a near one.
            let favour = candidate.upperHalf == named?.upperHalf ? EncodingJudge.favour : 0
            if score + favour > (best?.score ?? -.infinity) { best = (candidate, score + favour) }
        }
        return best
    }

    /// The single-byte encodings in which pages are met, the likelier first: equal readings count as the first one.
    private static let candidates = [
        .windows1252, CharacterEncoding.singleByte("windows-1251"), .singleByte("koi8-u"), .singleByte("windows-1250"),
        .singleByte("iso-8859-2"), .singleByte("windows-1254"), .singleByte("windows-1257"), .singleByte("iso-8859-5"),
        .singleByte("ibm866"), .singleByte("x-mac-cyrillic"), .singleByte("iso-8859-15"), .singleByte("macintosh"),
    ]
    /// How many well-formed sequences of UTF-8 nobody writes by chance.
    private static let convincingSequences = 3
    /// How many non-ASCII bytes there must be before their letters can outweigh a declaration.
    private static let leastEvidence = 6
    /// The share of the non-ASCII bytes that may be malformed in an encoding that is believed.
    private static let toleratedShare = 0.05
    /// A score at which a single-byte reading outweighs the detector's word for a multi-byte one.
    private static let sureScore = 0.8
    /// What the detector's word is worth between readings that are about as good.
    private static let favour = 0.05
    /// How many bytes a trial decoding reads.
    private static let trialLimit = 65_536
}
