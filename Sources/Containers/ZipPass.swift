import Bibliography

/// One pass over a zip archive's entries: lists them, and reads those that are wanted.
struct ZipPass {
    private let limits: ZipReader.Limits
    /// The wanted names by their names in small letters; nil to list only.
    private let wanted: [String: String]?
    private var seen: Set<String> = []
    private var total = 0
    private(set) var names: [String] = []
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var damages: [Diagnostic] = []
    private(set) var contents: [String: [UInt8]] = [:]

    /// More refused entries than these are not told one by one.
    private static let mostDiagnostics = 20

    init(limits: ZipReader.Limits, wanted: Set<String>?) {
        self.limits = limits
        self.wanted = wanted.map { names in
            Dictionary(names.sorted().map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
        }
    }

    mutating func run(over bytes: [UInt8]) throws(ContainerError) {
        var count = 0
        try ArchiveHandle.reading(bytes) { archive throws(ContainerError) in
            while let entry = try archive.nextEntry() {
                count += 1
                guard count <= limits.entries else {
                    throw ContainerError(
                        .tooLarge, "The archive has more than \(limits.entries) entries, which no document has.")
                }
                try take(entry, archive, archiveSize: bytes.count)
                if let wanted, contents.count == wanted.count { return }
            }
        }
    }

    private mutating func take(
        _ entry: ArchiveHandle.Entry, _ archive: borrowing ArchiveHandle, archiveSize: Int
    ) throws(ContainerError) {
        guard entry.kind != .folder else { return }
        guard let name = entry.name else { return refuse(nil, "its name is no text") }
        guard ZipPass.isInside(name) else { return refuse(name, "its name leads out of the archive") }
        guard entry.kind == .file else { return refuse(name, "it is a link or a device, not a file") }
        let key = name.lowercased()
        guard seen.insert(key).inserted else { return refuse(name, "an earlier entry has the same name") }
        names.append(name)
        guard let asked = wanted?[key] else { return }
        guard !entry.isEncrypted else {
            throw ContainerError(
                .encrypted,
                "“\(ZipPass.shown(name))” in the archive is encrypted. Save the document without a password.")
        }
        contents[asked] = try read(name, archive, archiveSize)
    }

    private mutating func read(
        _ name: String, _ archive: borrowing ArchiveHandle, _ archiveSize: Int
    ) throws(ContainerError) -> [UInt8] {
        var bytes: [UInt8] = []
        let ratioLimit = max(limits.smallSize, archiveSize.multipliedReportingOverflow(by: limits.ratio).partialValue)
        while true {
            switch archive.appendData(to: &bytes) {
            case .more: break
            case .doubtful(let reason): tellDamage(of: name, reason)
            case .end:
                total += bytes.count
                return bytes
            case .damaged(let reason):
                tellDamage(of: name, reason)
                total += bytes.count
                return bytes
            }
            guard bytes.count <= limits.entrySize, total + bytes.count <= limits.totalSize else {
                throw ContainerError(
                    .tooLarge,
                    "“\(ZipPass.shown(name))” has more than \(min(limits.entrySize, limits.totalSize) >> 20) MB when it "
                        + "is decompressed, which no document has.")
            }
            guard total + bytes.count <= ratioLimit else {
                throw ContainerError(
                    .tooLarge,
                    "“\(ZipPass.shown(name))” is more than \(limits.ratio) times as large as the archive when it is "
                        + "decompressed, as only bombs are.")
            }
        }
    }

    private mutating func tellDamage(of name: String, _ reason: String) {
        guard damages.count < ZipPass.mostDiagnostics else { return }
        damages.append(
            Diagnostic(
                "“\(ZipPass.shown(name))” in the archive is damaged (\(reason)); what could be read of it was read.",
                kind: .damagedRecord))
    }

    private mutating func refuse(_ name: String?, _ reason: String) {
        guard diagnostics.count < ZipPass.mostDiagnostics else { return }
        let words = name.map { "The entry “\(ZipPass.shown($0))” of the archive" } ?? "An entry of the archive"
        diagnostics.append(Diagnostic("\(words) was left out: \(reason)."))
    }

    /// Whether a name stays below the archive's root, read as any system would.
    static func isInside(_ name: String) -> Bool {
        let bytes = name.utf8.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
        guard let first = bytes.first, first != UInt8(ascii: "/"), !bytes.contains(0) else { return false }
        if bytes.count > 1, bytes[1] == UInt8(ascii: ":") { return false }
        return !bytes.split(separator: UInt8(ascii: "/")).contains { $0.elementsEqual("..".utf8) }
    }

    /// A name as it is shown: short and without control characters.
    private static func shown(_ name: String) -> String {
        String(String.UnicodeScalarView(name.unicodeScalars.prefix(80).map { $0.value < 0x20 ? "?" : $0 }))
    }
}
