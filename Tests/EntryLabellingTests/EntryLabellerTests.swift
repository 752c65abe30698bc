import EntryLabelling
import Testing

@Suite struct EntryLabellerTests {
    /// A model in which one word class or shape decides: the digests of features that only such tokens have.
    func model(_ examples: [(text: String, state: LabelState)]) throws -> LabelModel {
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

extension EntryLabellerTests {
    /// Weights from a seed, so that no label is far ahead.
    private static func randomModel(_ seed: UInt64, words: [String]) throws -> (LabelModel, [SIMD16<Float>]) {
        var state = seed
        func next() -> Float {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Float(state >> 40) / Float(1 << 24) * 2 - 1
        }
        func row() -> SIMD16<Float> {
            var row = SIMD16<Float>.zero
            for index in 0..<16 { row[index] = next() }
            return row
        }
        let tokens = EntryTokenizer.tokens(in: Array(words.joined(separator: " ").utf8))
        let features = TokenFeatures(tokens)
        let weights = Set(features.digests).sorted().map { ($0, row()) }
        let transitions = (0..<TokenFeatures.boundaryKinds * LabelState.count).map { _ in row() }
        let bytes = LabelModel.bytes(weights: weights, transitions: transitions, starts: .zero, ends: .zero)
        return (try #require(LabelModel(bytes: bytes)), transitions)
    }

    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func `confidences are probabilities`(seed: UInt64) throws {
        let words = ["Nowak", "2010", "Rivers", "of", "the", "north", "Water", "12"]
        let (model, _) = try Self.randomModel(seed, words: words)
        let tokens = EntryTokenizer.tokens(in: Array(words.joined(separator: " ").utf8))
        let labels = EntryLabeller(model: model).labels(of: tokens)
        #expect(labels.count == tokens.count)
        #expect(labels.allSatisfy { $0.confidence >= 0 && $0.confidence <= 1.0001 })
        #expect(labels == EntryLabeller(model: model).labels(of: tokens))
    }

    @Test func `a field that has one place in an entry is found in one place`() throws {
        let labeller = EntryLabeller(model: try model([("Rivers", .title), ("Lakes", .title), ("Nowak", .author)]))
        let tokens = EntryTokenizer.tokens(in: Array("Rivers Rivers Nowak Lakes".utf8))
        let states = labeller.labels(of: tokens).map(\.state)
        #expect(states.prefix(3) == [.title, .title, .author])
        #expect(states.last != .title)
    }
}
