/// Gives each token of an entry its likeliest label.
package struct EntryLabeller: Sendable {
    /// A token's label, and how sure it is.
    package struct Labelled: Hashable, Sendable {
        /// The label.
        package var state: LabelState
        /// The probability of this label over all ways to label the entry, from 0 to 1.
        package var confidence: Float

        package init(state: LabelState, confidence: Float) {
            self.state = state
            self.confidence = confidence
        }
    }

    private let model: LabelModel

    package init(model: LabelModel) { self.model = model }

    /// The labels of an entry's tokens by the Viterbi algorithm, their confidence by forward-backward.
    ///
    /// Recognised tokens (URLs, DOIs, consulted dates) are always ``LabelState/other``. Cost: linear in the tokens.
    package func labels(of tokens: [EntryToken]) -> [Labelled] {
        guard !tokens.isEmpty else { return [] }
        let features = TokenFeatures(tokens)
        var scores: [SIMD16<Float>] = []
        scores.reserveCapacity(tokens.count)
        for index in tokens.indices {
            let range = Int(features.starts[index])..<Int(features.starts[index + 1])
            var score = model.scores(features.digests[range])
            if tokens[index].shape == .recognised { score = EntryLabeller.onlyOther }
            scores.append(score)
        }
        let field = ProbabilityField(scores: scores, boundaries: features.boundaries, model: model)
        var states = best(scores, features.boundaries)
        if let quoted = QuotedTitle.span(tokens, titles: { states[$0] == LabelState.title.rawValue }) {
            for index in quoted { scores[index] = EntryLabeller.onlyTitle }
            states = best(scores, features.boundaries)
        }
        for single in EntryLabeller.singleFields {
            guard let kept = EntryLabeller.weightiest(single, in: states, tokens, field) else { continue }
            for index in scores.indices where !kept.contains(index) { scores[index][Int(single.rawValue)] = -1e4 }
            states = best(scores, features.boundaries)
        }
        if let start = states.firstIndex(of: LabelState.title.rawValue), let end = QuotedTitle.end(tokens, from: start),
            states[end...].contains(LabelState.title.rawValue)
        {
            for index in end..<scores.count { scores[index][Int(LabelState.title.rawValue)] = -1e4 }
            states = best(scores, features.boundaries)
        }
        let marginals = states.indices.map { field.marginal(at: $0)[Int(states[$0])] }
        return zip(states, marginals).map { Labelled(state: LabelState(rawValue: $0) ?? .other, confidence: $1) }
    }

    /// Forbids every label but the first.
    private static let onlyOther: SIMD16<Float> = {
        var score = SIMD16<Float>(repeating: -1e4)
        score[0] = 0
        return score
    }()

    /// Forbids every label but the title.
    private static let onlyTitle: SIMD16<Float> = {
        var score = SIMD16<Float>(repeating: -1e4)
        score[Int(LabelState.title.rawValue)] = 0
        return score
    }()

    private func best(_ scores: [SIMD16<Float>], _ boundaries: [UInt8]) -> [UInt8] {
        var backs: [SIMD16<Int32>] = []
        backs.reserveCapacity(scores.count)
        var current = model.starts + scores[0]
        backs.append(SIMD16(repeating: 0))
        for index in 1..<max(scores.count, 1) {
            let table = Int(boundaries[index]) * LabelState.count
            var best = SIMD16<Float>(repeating: current[0]) + model.transitions[table]
            var back = SIMD16<Int32>(repeating: 0)
            for state in 1..<LabelState.count {
                let through = SIMD16<Float>(repeating: current[state]) + model.transitions[table + state]
                let isBetter = through .> best
                best.replace(with: through, where: isBetter)
                back.replace(with: SIMD16(repeating: Int32(state)), where: isBetter)
            }
            current = best + scores[index]
            backs.append(back)
        }
        current += model.ends
        var state = 0
        for candidate in 1..<LabelState.count where current[candidate] > current[state] { state = candidate }
        var states = [UInt8](repeating: 0, count: scores.count)
        for index in scores.indices.reversed() {
            states[index] = UInt8(truncatingIfNeeded: state)
            state = Int(backs[index][state])
        }
        return states
    }

    /// Fields that an entry has in one place only. A chain cannot know this, so where it found several places the
    /// entry is labelled again with the field kept to its weightiest one.
    private static let singleFields: [LabelState] = [.title, .container, .author, .editor]

    /// The run of a label that most speaks for; nil when there is only one run.
    private static func weightiest(
        _ label: LabelState, in states: [UInt8], _ tokens: [EntryToken], _ field: ProbabilityField
    ) -> Range<Int>? {
        var best: Range<Int>?
        var bestWeight: Float = -1
        var runs = 0
        var index = 0
        while index < states.count {
            guard states[index] == label.rawValue else {
                index += 1
                continue
            }
            let start = index
            var end = index + 1
            var weight: Float = 0
            while index < states.count {
                if states[index] == label.rawValue {
                    weight += field.marginal(at: index)[Int(label.rawValue)]
                    end = index + 1
                } else if states[index] != LabelState.other.rawValue || tokens[index].kind != .mark {
                    break
                }
                index += 1
            }
            runs += 1
            // Dates are not longer for being more certain.
            if label == .issued { weight /= Float(end - start) }
            if weight > bestWeight {
                bestWeight = weight
                best = start..<end
            }
        }
        return runs > 1 ? best : nil
    }
}
