/// How much a reader takes on. Everything in an archive file may have been written to hurt.
public struct WARCLimits: Hashable, Sendable {
    /// The longest record header, in bytes. Real ones stay under 4 KiB; tools that put JSON into a field reach some
    /// tens of KiB.
    public var headerSize = 256 << 10
    /// The most bytes of a block that a ``WARCRecord`` holds; the rest is counted and passed over.
    public var heldBlockSize = 64 << 20
    /// How many times its compressed size a gzip member may have, once it is larger than ``expansionFloor``. Text
    /// rarely passes 50; deflate cannot pass 1032.
    public var expansionRatio = 400
    /// The decompressed size below which the ratio is not looked at, in bytes: a small page of blanks is no attack.
    public var expansionFloor = 64 << 20
    /// The largest decompressed size of one gzip member, in bytes. A whole file may be one member, so it is large.
    public var memberSize = 64 << 30
    /// How many places that look like the start of a gzip member are tried after damage, in one file. Without a bound a
    /// file of nothing but such places would be read again and again.
    public var recoveryAttempts = 100_000
    /// How many diagnostics a file gives before the rest is only counted.
    public var diagnostics = 200

    /// The limits that suit files of any origin.
    public init() {}
}
