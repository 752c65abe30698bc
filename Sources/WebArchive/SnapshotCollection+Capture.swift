import Foundation
import Web

extension SnapshotCollection {
    /// A revisit that refers to a revisit that refers to … is followed this far.
    private static let longestRevisitChain = 5

    /// Reads one capture: status, header, body with its codings undone, and whether the digest holds.
    ///
    /// A revisit has its own date and identifier and, when it has one, its own header; the body is that of the record
    /// that it refers to, found by identifier, by URL and date, or by the same payload digest.
    ///
    /// - Parameter bodyLimit: the most bytes of the body that are kept.
    /// - Throws: ``WebArchiveError`` when the file is not here, the record cannot be read, or the record that a revisit
    ///   refers to is nowhere in the collection.
    public func capture(at entry: CaptureEntry, bodyLimit: Int) throws(WebArchiveError) -> Capture {
        guard let number = entry.fileNumber, archives.indices.contains(number) else {
            throw WebArchiveError(
                .fileMissing,
                "\(entry.fileName) is not among the snapshot files, so \(entry.url) cannot be read from it")
        }
        let place = Place(file: number, offset: entry.offset, memberOffset: entry.memberOffset)
        let record = try read(place, bodyLimit: bodyLimit)
        guard let capture = try resolved(record, bodyLimit: bodyLimit, depth: 0) else {
            throw WebArchiveError(
                .recordUnreadable,
                "the record at byte \(entry.offset) of \(entry.fileName) holds no HTTP response of \(entry.url)")
        }
        return capture
    }

    // MARK: - Reading

    /// Where a record lies.
    fileprivate struct Place: Hashable {
        let file: Int
        let offset: Int
        let memberOffset: Int
    }

    /// A record with its payload read.
    fileprivate struct ReadRecord {
        let place: Place
        let fields: FieldBlock
        let payload: PayloadReader
        let isRevisit: Bool
        let isResource: Bool

        var identifier: ArraySlice<UInt8>? { fields.uri(of: "WARC-Record-ID") }
        var payloadDigest: RecordDigest? { fields.value(of: "WARC-Payload-Digest").flatMap { RecordDigest($0) } }
        var date: Date? { fields.value(of: "WARC-Date").flatMap { WARCDate.date($0) } }
    }

    private func header(at place: Place) -> FieldBlock? {
        guard archives.indices.contains(place.file) else { return nil }
        let file = archives[place.file]
        var scanner = RecordScanner(file.data, fileName: file.name, limits: limits)
        guard scanner.seek(offset: place.offset, memberOffset: place.memberOffset), let header = scanner.nextHeader(),
            header.offset == place.offset, header.memberOffset == place.memberOffset
        else { return nil }
        return header.fields
    }

    private func read(_ place: Place, bodyLimit: Int) throws(WebArchiveError) -> ReadRecord {
        let file = archives[place.file]
        var scanner = RecordScanner(file.data, fileName: file.name, limits: limits)
        guard scanner.seek(offset: place.offset, memberOffset: place.memberOffset), let header = scanner.nextHeader(),
            header.offset == place.offset, header.memberOffset == place.memberOffset
        else {
            throw WebArchiveError(
                .recordUnreadable, "no record can be read at byte \(place.offset) of \(file.name); index the file anew")
        }
        let kind = header.fields.value(of: "WARC-Type") ?? []
        let isResource = kind.equalsIgnoringCase("resource")
        var algorithms: Set<RecordDigest.Algorithm> = [Capture.ownAlgorithm]
        for name in ["WARC-Payload-Digest", "WARC-Block-Digest"] {
            if let digest = header.fields.value(of: name).flatMap({ RecordDigest($0) }) {
                algorithms.insert(digest.algorithm)
            }
        }
        var payload = PayloadReader(hasHead: !isResource, bodyLimit: bodyLimit, algorithms: algorithms)
        let block = scanner.readBlock { payload.consume($0) }
        payload.finish(isTruncated: block.isTruncated)
        return ReadRecord(
            place: place, fields: header.fields, payload: payload, isRevisit: kind.equalsIgnoringCase("revisit"),
            isResource: isResource)
    }

    // MARK: - Revisits

    private func resolved(
        _ record: ReadRecord, bodyLimit: Int, depth: Int
    ) throws(WebArchiveError) -> Capture? {
        let fileName = archives[record.place.file].name
        guard record.isRevisit else { return Capture(record, fileName: fileName) }
        for candidate in candidates(for: record) {
            guard let referred = try? read(candidate, bodyLimit: bodyLimit),
                SnapshotCollection.isSame(record.payloadDigest, referred.payloadDigest)
            else { continue }
            if referred.isRevisit {
                guard depth < SnapshotCollection.longestRevisitChain, referred.place != record.place else { continue }
                if let capture = try? resolved(referred, bodyLimit: bodyLimit, depth: depth + 1) {
                    return Capture(record, contentOf: capture, fileName: fileName)
                }
                continue
            }
            if let capture = Capture(referred, fileName: fileName) {
                return Capture(record, contentOf: capture, fileName: fileName)
            }
        }
        let reference =
            record.fields.text(of: "WARC-Refers-To-Target-URI") ?? record.fields.uri(of: "WARC-Refers-To")?.text
            ?? record.fields.text(of: "WARC-Payload-Digest") ?? "one that it does not name"
        throw WebArchiveError(
            .revisitUnresolved,
            "the record at byte \(record.place.offset) of \(fileName) repeats another (\(reference)) that none of the "
                + "snapshot files holds; add the file that does")
    }

    /// Two digests contradict each other only when both are known and by the same algorithm.
    private static func isSame(_ left: RecordDigest?, _ right: RecordDigest?) -> Bool {
        guard let left, let right, left.algorithm == right.algorithm else { return true }
        return left.value == right.value
    }

    /// The records that a revisit may mean, the surest first.
    private func candidates(for record: ReadRecord) -> [Place] {
        var places: [Place] = []
        func add(_ place: Place) {
            if place != record.place, !places.contains(place) { places.append(place) }
        }
        if let identifier = record.fields.uri(of: "WARC-Refers-To") {
            let hash = CaptureIndex.hash(identifier)
            for place in references(hash, \.recordIDs)
            where header(at: place)?.uri(of: "WARC-Record-ID")?.elementsEqual(identifier) == true {
                add(place)
            }
        }
        if let target = record.fields.uri(of: "WARC-Refers-To-Target-URI"),
            let url = try? WebURL(parsing: target.text)
        {
            let date = record.fields.value(of: "WARC-Refers-To-Date").flatMap { WARCDate.date($0) }
            for entry in captures(of: url) {
                guard let file = entry.fileNumber else { continue }
                // Entries are to the second, dates in records may be finer.
                guard date.map({ abs($0.timeIntervalSince(entry.date)) < 1 }) ?? (record.payloadDigest != nil) else {
                    continue
                }
                add(Place(file: file, offset: entry.offset, memberOffset: entry.memberOffset))
            }
        }
        if let digest = record.payloadDigest {
            for place in references(CaptureIndex.hash(digest), \.digests)
            where header(at: place)?.value(of: "WARC-Payload-Digest").flatMap({ RecordDigest($0) }) == digest {
                add(place)
            }
        }
        return places
    }

    /// The most records under one hash that are looked at: a file may hold one digest a million times.
    private static let mostCandidates = 64

    private func references(_ hash: UInt64, _ list: KeyPath<CaptureIndex, [CaptureIndex.Reference]>) -> [Place] {
        var places: [Place] = []
        for (number, file) in archives.enumerated() {
            for reference in CaptureIndex.references(hash, in: file.index[keyPath: list]) {
                guard places.count < SnapshotCollection.mostCandidates else { return places }
                places.append(Place(file: number, offset: reference.offset, memberOffset: reference.memberOffset))
            }
        }
        return places
    }
}

extension Capture {
    /// What a digest is taken by when the record names none. SHA-1, although it is broken against an adversary, because
    /// nearly all archives name it: only a digest by the same algorithm can be compared with those of other captures.
    fileprivate static let ownAlgorithm = RecordDigest.Algorithm.sha1

    fileprivate init?(_ record: SnapshotCollection.ReadRecord, fileName: String) {
        let payload = record.payload
        let status: Int
        let headers: HeaderFields
        if let response = payload.response {
            status = response.status
            headers = response.fields.headerFields
        } else if record.isResource {
            status = 200
            headers = HeaderFields(
                record.fields.text(of: "Content-Type").map { [HeaderFields.Line(name: "Content-Type", value: $0)] }
                    ?? [])
        } else {
            return nil
        }
        guard let date = record.date else { return nil }
        let named = record.payloadDigest
        // A resource's block is its payload, so that either digest is over it.
        let own = (payload.isUnchunked ? payload.unchunkedDigests : payload.rawDigests).digest(Capture.ownAlgorithm)
        self.init(
            url: record.fields.uri(of: "WARC-Target-URI")?.text ?? "", date: date, status: status, headers: headers,
            body: payload.body, isBodyTruncated: payload.isBodyTruncated,
            payloadDigest: named?.text ?? own?.text ?? "",
            digestCheck: DigestCheck(record.fields, payload), recordID: record.identifier?.text ?? "",
            fileName: fileName, remainingCodings: payload.remainingCodings)
    }

    /// A revisit: its own identity, the content of the record that it refers to.
    fileprivate init(
        _ revisit: SnapshotCollection.ReadRecord, contentOf capture: Capture, fileName: String
    ) {
        // A server that says "not modified" gives no header of the page; the referred record's is the page's.
        let own = revisit.payload.response.flatMap { $0.status == 304 ? nil : $0 }
        self.init(
            url: revisit.fields.uri(of: "WARC-Target-URI")?.text ?? capture.url, date: revisit.date ?? capture.date,
            status: own?.status ?? capture.status, headers: own?.fields.headerFields ?? capture.headers,
            body: capture.body, isBodyTruncated: capture.isBodyTruncated, payloadDigest: capture.payloadDigest,
            digestCheck: capture.digestCheck, recordID: revisit.identifier?.text ?? "", fileName: fileName,
            remainingCodings: capture.remainingCodings)
    }
}

extension Capture.DigestCheck {
    /// Checks what the record names, over every reading of "payload" that tools have had, and says which one matched.
    fileprivate init(_ fields: FieldBlock, _ payload: PayloadReader) {
        let payloadText = fields.value(of: "WARC-Payload-Digest")
        let blockText = fields.value(of: "WARC-Block-Digest")
        let blockDigest = blockText.flatMap { RecordDigest($0) }
        let blockMatches = blockDigest.map { payload.blockDigests.digest($0.algorithm) == $0 }
        if let digest = payloadText.flatMap({ RecordDigest($0) }) {
            let name = digest.algorithm.rawValue
            var readings = [
                (payload.rawDigests, payload.isUnchunked ? "the payload as transferred, in chunks" : "the payload")
            ]
            if payload.isUnchunked { readings.append((payload.unchunkedDigests, "the payload with its chunks undone")) }
            if payload.isDecoded {
                readings.append((payload.decodedDigests, "the payload with its content coding undone"))
            }
            readings.append((payload.blockDigests, "the whole block"))
            for (digests, reading) in readings where digests.digest(digest.algorithm) == digest {
                self = .verified("\(name) of \(reading)")
                return
            }
            self = .differs
        } else if let blockDigest, let blockMatches {
            self = blockMatches ? .verified("\(blockDigest.algorithm.rawValue) of the whole block") : .differs
        } else {
            self = .absent
        }
    }
}
