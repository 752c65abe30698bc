public import Bibliography

/// Reads the entries of a zip archive that stands in memory. Nothing is ever written to disk.
///
/// An archive is taken for hostile: every limit has a name, names that leave the archive are refused, and what an entry
/// says of its size is not believed.
public struct ZipReader: Sendable {
    /// What an archive may hold.
    public struct Limits: Hashable, Sendable {
        /// The most entries. A document of a word processor has some dozens, a book of a thousand pictures a thousand.
        public var entries = 10_000
        /// The largest entry that is read, in bytes after decompression: the text of the longest books is a tenth.
        public var entrySize = 128 << 20
        /// The most bytes after decompression of all entries that are read at once.
        public var totalSize = 256 << 20
        /// How many times larger than the archive its entries may be together. Text shrinks to a tenth, and XML that
        /// repeats itself to a hundredth; only a bomb comes near deflate's greatest ratio, 1,032.
        public var ratio = 400
        /// Entries up to this many bytes have any ratio: they do no harm.
        public var smallSize = 8 << 20

        /// The limits for a run.
        public init() {}
    }

    /// The names of the entries that may be read, in the order of the archive, folders left out.
    public let names: [String]
    /// What was refused or is damaged in the list of entries.
    public let diagnostics: [Diagnostic]
    private let bytes: [UInt8]
    private let limits: Limits

    /// Whether bytes begin as a zip archive does; an empty one begins with its end.
    public static func isZip(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    }

    /// Lists an archive.
    ///
    /// - Throws: ``ContainerError``: `damaged` when the bytes are no zip archive or are cut, `tooLarge` when there are
    ///   too many entries.
    public init(bytes: [UInt8], limits: Limits = Limits()) throws(ContainerError) {
        guard ZipReader.isZip(bytes) else {
            throw ContainerError(.damaged, "The file does not begin as a zip archive does.")
        }
        var pass = ZipPass(limits: limits, wanted: nil)
        try pass.run(over: bytes)
        self.bytes = bytes
        self.limits = limits
        names = pass.names
        diagnostics = pass.diagnostics
    }

    /// What was read.
    public struct Contents: Sendable {
        /// The bytes of each entry that is there, by the name it was asked for.
        public var entries: [String: [UInt8]] = [:]
        /// Entries that are damaged; what could be read of them is given.
        public var diagnostics: [Diagnostic] = []
    }

    /// Reads entries. Names are compared without regard to the case of ASCII letters, as the parts of an Office
    /// document are (ISO/IEC 29500-2, 6.2.2.3).
    ///
    /// - Throws: ``ContainerError``: `encrypted`, or `tooLarge` when a limit is passed.
    public func contents(of wanted: Set<String>) throws(ContainerError) -> Contents {
        var pass = ZipPass(limits: limits, wanted: wanted)
        try pass.run(over: bytes)
        return Contents(entries: pass.contents, diagnostics: pass.damages)
    }
}
