import Web

/// Reads the block of a response or resource record in pieces: splits header and body, undoes transfer and content
/// coding up to a limit, and takes digests on the way, so that a body of any size needs little memory.
struct PayloadReader {
    /// Headers longer than this are cut: no server sends them, and the rest counts as body.
    private static let longestHead = 1 << 20
    /// More codings over one another are not undone.
    private static let mostCodings = 5

    private let hasHead: Bool
    private let bodyLimit: Int
    private var head: [UInt8] = []
    private var isInBody: Bool
    private(set) var response: ResponseHead?
    private(set) var body: [UInt8] = []
    private(set) var isBodyTruncated = false
    /// The content codings that could not be undone, outermost last: `br`.
    private(set) var remainingCodings: [String] = []

    private var chunks: ChunkedDecoder?
    private var decoders: [ContentDecoder] = []
    private(set) var blockDigests: RunningDigests
    private(set) var rawDigests: RunningDigests
    private(set) var unchunkedDigests: RunningDigests
    private(set) var decodedDigests: RunningDigests

    /// - Parameter hasHead: whether the block is an HTTP message; otherwise all of it is the body.
    init(hasHead: Bool, bodyLimit: Int, algorithms: Set<RecordDigest.Algorithm>) {
        self.hasHead = hasHead
        self.bodyLimit = max(0, bodyLimit)
        isInBody = !hasHead
        let digests = RunningDigests(algorithms)
        blockDigests = digests
        rawDigests = digests
        unchunkedDigests = digests
        decodedDigests = digests
    }

    /// Whether the body had its chunks undone.
    var isUnchunked: Bool { chunks.map { !$0.foundNoChunks } ?? false }
    /// Whether the body had content coding undone.
    var isDecoded: Bool { !decoders.isEmpty }

    mutating func consume(_ piece: ArraySlice<UInt8>) {
        blockDigests.update(piece)
        guard !isInBody else {
            consumeBody(piece)
            return
        }
        let searchStart = head.count - 3
        head.append(contentsOf: piece)
        if let start = ResponseHead.bodyStart(in: head, from: searchStart) {
            endHead(at: start)
        } else if head.count > Self.longestHead {
            endHead(at: Self.longestHead)
        }
    }

    /// Says that the block is over.
    mutating func finish(isTruncated: Bool) {
        if !isInBody { endHead(at: head.count) }
        if var chunks {
            var held: [UInt8] = []
            chunks.finish { held.append(contentsOf: $0) }
            self.chunks = chunks
            if !held.isEmpty { consumeUnchunked(held[...]) }
            if !chunks.isComplete { isBodyTruncated = true }
        }
        for index in decoders.indices {
            var held: [UInt8] = []
            decoders[index].finish {
                held.append(contentsOf: $0)
                return true
            }
            if !held.isEmpty { decode(held[...], from: index + 1) }
            if !decoders[index].isComplete { isBodyTruncated = true }
        }
        if isTruncated { isBodyTruncated = true }
    }

    private mutating func endHead(at end: Int) {
        isInBody = true
        response = ResponseHead(Array(head[..<end]))
        let rest = head[end...]
        head = []
        if let response { setUpDecoding(response) }
        if !rest.isEmpty { consumeBody(rest) }
    }

    private mutating func setUpDecoding(_ response: ResponseHead) {
        var codings = response.codings(of: "Content-Encoding")
        var transfer = response.codings(of: "Transfer-Encoding")
        if transfer.last == "chunked" {
            chunks = ChunkedDecoder()
            transfer.removeLast()
        }
        codings += transfer.filter { $0 != "chunked" }
        // The last coding was applied last, so it is undone first; one that is not known ends the undoing.
        while let coding = codings.last, decoders.count < Self.mostCodings {
            let decoder: ContentDecoder? =
                switch coding {
                case "gzip", "x-gzip": ContentDecoder(.gzip)
                case "deflate": ContentDecoder(.deflate)
                default: nil
                }
            guard let decoder else { break }
            decoders.append(decoder)
            codings.removeLast()
        }
        remainingCodings = codings
    }

    private mutating func consumeBody(_ piece: ArraySlice<UInt8>) {
        rawDigests.update(piece)
        guard var decoder = chunks else {
            consumeUnchunked(piece)
            return
        }
        chunks = nil
        var parts: [ArraySlice<UInt8>] = []
        decoder.feed(piece) { parts.append($0) }
        chunks = decoder
        for part in parts { consumeUnchunked(part) }
    }

    private mutating func consumeUnchunked(_ piece: ArraySlice<UInt8>) {
        if chunks != nil { unchunkedDigests.update(piece) }
        decode(piece, from: 0)
    }

    private mutating func decode(_ piece: ArraySlice<UInt8>, from index: Int) {
        guard index < decoders.count else {
            keep(piece)
            return
        }
        // A body that is full needs no further decompressing, however much there is of it.
        guard !isFull else { return }
        let decoder = decoders[index]
        decoder.feed(piece) { part in
            decode(part, from: index + 1)
            return !isFull
        }
    }

    private var isFull: Bool { isBodyTruncated && body.count >= bodyLimit }

    private mutating func keep(_ piece: ArraySlice<UInt8>) {
        if !decoders.isEmpty { decodedDigests.update(piece) }
        let room = bodyLimit - body.count
        if piece.count > room { isBodyTruncated = true }
        body.append(contentsOf: piece.prefix(room))
    }
}
