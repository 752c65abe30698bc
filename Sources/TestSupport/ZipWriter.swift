import CZlib

/// Writes zip archives, sound and unsound ones (PKWARE APPNOTE 6.3.10).
public struct ZipWriter {
    /// An entry.
    public struct Entry {
        /// Its name, which may be anything.
        public var name: String
        /// What it holds before it is compressed.
        public var bytes: [UInt8]
        /// Whether the bytes are compressed.
        public var isDeflated = false
        /// Bytes that are deflated already, and the size that they say they have.
        public var deflated: (bytes: [UInt8], size: Int)?
        /// Whether the entry says that it is encrypted.
        public var isEncrypted = false
        /// The mode of a Unix file: 0o120777 is a link.
        public var mode: UInt32 = 0o100644
        /// What the check sum is off by.
        public var checkSumError: UInt32 = 0

        /// Creates an entry.
        public init(_ name: String, _ bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }

        /// Creates an entry with a text.
        public init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }
    }

    /// An entry of zeros that is a thousandth as large in the archive.
    public static func bomb(_ name: String, megabytes: Int) -> Entry {
        var entry = Entry(name, [])
        let count = megabytes << 20 / GzipBomb.decodedBytesOfBlock
        let blocks = (0..<count).flatMap { _ in GzipBomb.block }
        entry.deflated = (blocks + [0x01, 0x00, 0x00, 0xFF, 0xFF], megabytes << 20)
        return entry
    }

    /// The archive with these entries.
    public static func archive(_ entries: [Entry]) -> [UInt8] {
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let content =
                entry.deflated?.bytes
                ?? (entry.isDeflated
                    ? Gzip.deflated(entry.bytes, windowBits: -15, isFinal: true) : entry.bytes)
            let isStored = !entry.isDeflated && entry.deflated == nil
            let size = entry.deflated?.size ?? entry.bytes.count
            let name = Array(entry.name.utf8)
            var common: [UInt8] = []
            // Bit 0 says encrypted, bit 11 that names are UTF-8.
            common += little(entry.isEncrypted ? 0x0801 : 0x0800, 2) + little(isStored ? 0 : 8, 2) + little(0, 4)
            common += little(checkSum(entry.bytes) &+ entry.checkSumError, 4)
            common += little(UInt32(content.count), 4) + little(UInt32(size), 4)
            common += little(UInt32(name.count), 2) + little(0, 2)
            directory += little(0x0201_4B50, 4) + little(0x0314, 2) + little(20, 2) + common
            directory += little(0, 6) + little(entry.mode << 16, 4) + little(UInt32(bytes.count), 4) + name
            bytes += little(0x0403_4B50, 4) + little(20, 2) + common + name + content
        }
        let start = UInt32(bytes.count)
        let count = UInt32(min(entries.count, 0xFFFF))
        bytes += directory
        bytes += little(0x0605_4B50, 4) + little(0, 4) + little(count, 2) + little(count, 2)
        return bytes + little(UInt32(directory.count), 4) + little(start, 4) + little(0, 2)
    }

    private static func little(_ number: UInt32, _ count: Int) -> [UInt8] {
        (0..<count).map { $0 < 4 ? UInt8(truncatingIfNeeded: number >> UInt32($0 * 8)) : 0 }
    }

    private static func checkSum(_ bytes: [UInt8]) -> UInt32 {
        unsafe bytes.withUnsafeBufferPointer { buffer in
            UInt32(truncatingIfNeeded: unsafe crc32(0, buffer.baseAddress, uInt(buffer.count)))
        }
    }
}
