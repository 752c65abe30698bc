/// The weights of a linear-chain conditional random field (Lafferty et al. 2001) over the tokens of an entry.
///
/// A file holds, little-endian: the eight bytes of ``magic``; the number of slots and of rows (UInt32 each); the scale
/// of the rows (Float32); transitions for each kind of boundary, 16 × 16 Float32, from the first index to the second;
/// the weights of the first label and of the last (16 Float32 each); the slots (UInt32 each: 14 bits of the digest above
/// 18 bits of a row number plus one, 0 when empty); the rows (16 Int8 each).
package struct LabelModel: Sendable {
    /// The first bytes of a file.
    package static let magic = Array("RefLabl2".utf8)
    /// Bits of a slot that number a row.
    private static let rowBits: UInt32 = 18
    /// More rows than this cannot be numbered.
    package static let maximumRows = (1 << 18) - 2

    private let slots: [UInt32]
    private let rows: [SIMD16<Int8>]
    private let scale: Float
    let transitions: [SIMD16<Float>]
    /// The transitions as factors instead of summands.
    let factors: [SIMD16<Float>]
    /// The factors from the second index to the first, for the way back.
    let reversedFactors: [SIMD16<Float>]
    let starts: SIMD16<Float>
    let ends: SIMD16<Float>

    /// Reads a model; nil when the bytes are not one. Cost: a copy.
    package init?(bytes: [UInt8]) {
        guard bytes.starts(with: LabelModel.magic) else { return nil }
        var reader = LittleEndianReader(bytes: bytes, index: LabelModel.magic.count)
        guard let slotCount = reader.number(), let rowCount = reader.number(), let scale = reader.float(),
            slotCount > 0, slotCount < 1 << 24, rowCount <= UInt32(LabelModel.maximumRows)
        else { return nil }
        let tables = TokenFeatures.boundaryKinds * LabelState.count
        let expected = (tables + 2) * LabelState.count * 4 + Int(slotCount) * 4 + Int(rowCount) * LabelState.count
        guard bytes.count - reader.index == expected else { return nil }
        self.scale = scale
        var transitions: [SIMD16<Float>] = []
        transitions.reserveCapacity(tables)
        for _ in 0..<tables { transitions.append(reader.floats()) }
        self.transitions = transitions
        let factors = transitions.map(FastExponential.exp)
        self.factors = factors
        reversedFactors = factors.indices.map { index in
            let table = index - index % LabelState.count
            var row = SIMD16<Float>.zero
            for state in 0..<LabelState.count { row[state] = factors[table + state][index % LabelState.count] }
            return row
        }
        starts = reader.floats()
        ends = reader.floats()
        var slots: [UInt32] = []
        slots.reserveCapacity(Int(slotCount))
        for _ in 0..<slotCount { slots.append(reader.number() ?? 0) }
        // A slot that leads nowhere would be a trap at the first entry.
        guard slots.allSatisfy({ $0 & ((1 << LabelModel.rowBits) - 1) <= rowCount }), slots.contains(0) else {
            return nil
        }
        self.slots = slots
        var rows: [SIMD16<Int8>] = []
        rows.reserveCapacity(Int(rowCount))
        for _ in 0..<rowCount { rows.append(reader.row()) }
        self.rows = rows
    }

    /// The scores of the labels of a token.
    @inline(__always)
    func scores(_ digests: ArraySlice<UInt32>) -> SIMD16<Float> {
        var sum = SIMD16<Int16>(repeating: 0)
        let count = UInt64(slots.count)
        for digest in digests {
            var slot = Int((UInt64(digest) &* count) >> 32)
            let mark = digest << LabelModel.rowBits
            while true {
                let found = slots[slot]
                if found == 0 { break }
                if (found ^ mark) >> LabelModel.rowBits == 0 {
                    let row = rows[Int(found & ((1 << LabelModel.rowBits) - 1)) - 1]
                    for label in 0..<LabelState.count { sum[label] &+= Int16(row[label]) }
                    break
                }
                slot += 1
                if slot == slots.count { slot = 0 }
            }
        }
        var scores = SIMD16<Float>.zero
        for label in 0..<LabelState.count { scores[label] = Float(sum[label]) }
        return scores * scale
    }

    /// The bytes of a model with these weights.
    ///
    /// - Parameters:
    ///   - weights: a row for each digest, in an order that depends on nothing but the digests.
    package static func bytes(
        weights: [(digest: UInt32, row: SIMD16<Float>)], transitions: [SIMD16<Float>], starts: SIMD16<Float>,
        ends: SIMD16<Float>
    ) -> [UInt8] {
        let kept = weights.prefix(maximumRows)
        let slotCount = max(16, kept.count * 2)
        var largest: Float = 1e-6
        for (_, row) in kept { largest = max(largest, row.max(), -row.min()) }
        let scale = largest / 127
        var slots = [UInt32](repeating: 0, count: slotCount)
        for (number, weight) in kept.enumerated() {
            var slot = Int((UInt64(weight.digest) &* UInt64(slotCount)) >> 32)
            while slots[slot] != 0 { slot = slot + 1 == slotCount ? 0 : slot + 1 }
            slots[slot] = weight.digest << rowBits | UInt32(number + 1)
        }
        var bytes = magic
        func append(_ number: UInt32) {
            for shift in stride(from: 0, to: 32, by: 8) {
                bytes.append(UInt8(truncatingIfNeeded: number >> UInt32(shift)))
            }
        }
        func append(_ floats: SIMD16<Float>) { for index in 0..<16 { append(floats[index].bitPattern) } }
        append(UInt32(slotCount))
        append(UInt32(kept.count))
        append(scale.bitPattern)
        for row in transitions { append(row) }
        append(starts)
        append(ends)
        for slot in slots { append(slot) }
        for (_, row) in kept {
            for index in 0..<16 {
                bytes.append(UInt8(bitPattern: Int8((row[index] / scale).rounded().clamped(to: -127...127))))
            }
        }
        return bytes
    }
}

extension Float {
    fileprivate func clamped(to range: ClosedRange<Float>) -> Float {
        isNaN ? 0 : Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
    }
}

/// Reads numbers from bytes whose length was checked.
private struct LittleEndianReader {
    let bytes: [UInt8]
    var index: Int

    mutating func number() -> UInt32? {
        guard index + 4 <= bytes.count else { return nil }
        let value =
            UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]) << 16
            | UInt32(bytes[index + 3]) << 24
        index += 4
        return value
    }

    mutating func float() -> Float? { number().map(Float.init(bitPattern:)) }

    mutating func floats() -> SIMD16<Float> {
        var result = SIMD16<Float>(repeating: 0)
        for position in 0..<16 { result[position] = float() ?? 0 }
        return result
    }

    mutating func row() -> SIMD16<Int8> {
        guard index + 16 <= bytes.count else { return SIMD16(repeating: 0) }
        var result = SIMD16<Int8>(repeating: 0)
        for position in 0..<16 { result[position] = Int8(bitPattern: bytes[index + position]) }
        index += 16
        return result
    }
}
