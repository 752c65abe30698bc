import EntryLabelling
import Testing

@Suite struct EntryLabellerTests {
    /// A model in which one word class or shape decides: the digests of features that only such tokens have.
    private func model(_ examples: [(text: String, state: LabelState)]) throws -> LabelModel {
        var rows: [UInt32: SIMD16<Float>] = [:]
        for (text, state) in examples {
            let tokens = EntryTokenizer.tokens(in: Array(text.utf8))
            let features = TokenFeatures(tokens)
            for digest in features.digests[Int(features.lexicalFrom[0])..<Int(features.starts[1])] {
                rows[digest, default: .zero][Int(state.rawValue)] += 2
            }
        }
        let tables = TokenFeatures.boundaryKinds * LabelState.count
        let bytes = LabelModel.bytes(
            weights: rows.sorted { $0.key < $1.key }.map { ($0.key, $0.value) },
            transitions: [SIMD16<Float>](repeating: .zero, count: tables), starts: .zero, ends: .zero)
        return try #require(LabelModel(bytes: bytes))
    }

    @Test func `the label with the highest score wins, and its confidence says how clearly`() throws {
        let labeller = EntryLabeller(model: try model([("Nowak", .author), ("Warszawa", .place)]))
        let tokens = EntryTokenizer.tokens(in: Array("Nowak Warszawa".utf8))
        let labels = labeller.labels(of: tokens)
        #expect(labels.map(\.state) == [.author, .place])
        #expect(labels.allSatisfy { $0.confidence > 0.9 && $0.confidence <= 1 })
    }

    @Test func `what was recognised beforehand has no label of the model`() throws {
        let labeller = EntryLabeller(model: try model([("Nowak", .author)]))
        let tokens = EntryTokenizer.tokens(
            in: Array("Nowak Nowak".utf8), recognised: [.init(range: 6..<11, kind: .url)])
        #expect(labeller.labels(of: tokens).map(\.state) == [.author, .other])
    }

    @Test func `no tokens have no labels`() throws {
        #expect(EntryLabeller(model: try model([])).labels(of: []).isEmpty)
    }

    @Test(arguments: [0, 1, 7, 8, 16, 20, 100, 3000])
    func `a file cut short is no model`(length: Int) throws {
        let tables = TokenFeatures.boundaryKinds * LabelState.count
        let bytes = LabelModel.bytes(
            weights: [(7, .one)], transitions: [SIMD16<Float>](repeating: .zero, count: tables), starts: .zero,
            ends: .zero)
        #expect(LabelModel(bytes: bytes) != nil)
        #expect(LabelModel(bytes: Array(bytes.prefix(length))) == nil)
        var broken = bytes
        broken[min(length, 7)] ^= 0xFF
        #expect(LabelModel(bytes: broken) == nil)
    }

    @Test func `a slot that leads behind the rows is refused`() throws {
        let tables = TokenFeatures.boundaryKinds * LabelState.count
        var bytes = LabelModel.bytes(
            weights: [(7, .one)], transitions: [SIMD16<Float>](repeating: .zero, count: tables), starts: .zero,
            ends: .zero)
        let slots = bytes.count - 16 - 16 * 4
        bytes[slots] = 0xFF
        #expect(LabelModel(bytes: bytes) == nil)
    }
}
