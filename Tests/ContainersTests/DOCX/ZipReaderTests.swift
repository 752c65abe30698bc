import Bibliography
import TestSupport
import Testing

@testable import Containers

@Suite struct ZipReaderTests {
    private static let text = Array(String(repeating: "A line of text.\n", count: 5_000).utf8)

    private static func error(_ bytes: [UInt8], wanted: Set<String> = ["a.txt"]) -> ContainerError? {
        do {
            _ = try ZipReader(bytes: bytes).contents(of: wanted)
            return nil
        } catch {
            return error
        }
    }

    @Test func `entries are listed and read, stored and deflated`() throws {
        var packed = ZipWriter.Entry("folder/Ж.txt", Self.text)
        packed.isDeflated = true
        let bytes = ZipWriter.archive([ZipWriter.Entry("a.txt", "one"), ZipWriter.Entry("folder/", ""), packed])
        let archive = try ZipReader(bytes: bytes)
        #expect(archive.names == ["a.txt", "folder/Ж.txt"])
        #expect(archive.diagnostics.isEmpty)
        let read = try archive.contents(of: ["A.TXT", "folder/Ж.txt", "none"])
        #expect(read.entries == ["A.TXT": Array("one".utf8), "folder/Ж.txt": Self.text])
        #expect(read.diagnostics.isEmpty)
    }

    @Test(arguments: [
        "../a", "a/../../b", "/etc/passwd", "..", "C:\\a", "..\\a", "\\\\host\\a", "a/..", "C:a",
    ])
    func `names that lead out are refused`(name: String) throws {
        let archive = try ZipReader(
            bytes: ZipWriter.archive([ZipWriter.Entry(name, "x"), ZipWriter.Entry("a.txt", "y")]))
        #expect(archive.names == ["a.txt"])
        #expect(archive.diagnostics.count == 1)
        #expect(try archive.contents(of: [name]).entries.isEmpty)
    }

    @Test func `links and second entries of a name are refused`() throws {
        var link = ZipWriter.Entry("link", "/etc/passwd")
        link.mode = 0o120777
        let bytes = ZipWriter.archive([link, ZipWriter.Entry("a.txt", "first"), ZipWriter.Entry("A.txt", "second")])
        let archive = try ZipReader(bytes: bytes)
        #expect(archive.names == ["a.txt"])
        #expect(archive.diagnostics.count == 2)
        #expect(try archive.contents(of: ["a.txt", "link"]).entries == ["a.txt": Array("first".utf8)])
    }

    @Test func `an encrypted entry is an error when it is wanted`() throws {
        var secret = ZipWriter.Entry("a.txt", "xxxxxxxxxxxxxxxxxxxxxxxx")
        secret.isEncrypted = true
        let bytes = ZipWriter.archive([secret, ZipWriter.Entry("b.txt", "open")])
        #expect(Self.error(bytes)?.code == .encrypted)
        #expect(try ZipReader(bytes: bytes).contents(of: ["b.txt"]).entries == ["b.txt": Array("open".utf8)])
    }

    @Test func `a bomb is an error and takes no memory`() {
        let bytes = ZipWriter.archive([ZipWriter.bomb("a.txt", megabytes: 1_024)])
        #expect(bytes.count < 2 << 20)
        #expect(Self.error(bytes)?.code == .tooLarge)
        // One that nobody wants harms nobody.
        #expect(Self.error(bytes, wanted: ["b.txt"]) == nil)
    }

    @Test func `every limit holds`() throws {
        let entries = (0..<4).map { ZipWriter.Entry("\($0)", Self.text) }
        let names = Set(entries.map(\.name))
        func code(_ change: (inout ZipReader.Limits) -> Void) -> ContainerError.Code? {
            var limits = ZipReader.Limits()
            change(&limits)
            do {
                _ = try ZipReader(bytes: ZipWriter.archive(entries), limits: limits).contents(of: names)
                return nil
            } catch {
                return error.code
            }
        }
        #expect(code { _ in } == nil)
        #expect(code { $0.entries = 3 } == .tooLarge)
        #expect(code { $0.entrySize = Self.text.count - 1 } == .tooLarge)
        #expect(code { $0.totalSize = Self.text.count * 4 - 1 } == .tooLarge)
        #expect(code { $0.totalSize = Self.text.count * 4 } == nil)
    }

    @Test(arguments: [(100, ContainerError.Code.tooLarge), (2_000, nil)])
    func `the ratio is limited beyond a small size`(ratio: Int, code: ContainerError.Code?) {
        var limits = ZipReader.Limits()
        limits.ratio = ratio
        limits.smallSize = 1 << 20
        let bytes = ZipWriter.archive([ZipWriter.bomb("a.txt", megabytes: 4)])
        do {
            _ = try ZipReader(bytes: bytes, limits: limits).contents(of: ["a.txt"])
            #expect(code == nil)
        } catch {
            #expect(error.code == code)
        }
    }

    @Test func `a hundred thousand entries are an error`() {
        let bytes = ZipWriter.archive((0..<100_000).map { ZipWriter.Entry("\($0)", []) })
        #expect(Self.error(bytes)?.code == .tooLarge)
    }

    @Test func `a wrong check sum is told and the bytes are given`() throws {
        var entry = ZipWriter.Entry("a.txt", Self.text)
        entry.isDeflated = true
        entry.checkSumError = 1
        let read = try ZipReader(bytes: ZipWriter.archive([entry])).contents(of: ["a.txt"])
        #expect(read.diagnostics.count == 1)
        #expect(read.entries["a.txt"] == Self.text)
    }

    @Test(arguments: 0..<10)
    func `a cut archive is an error`(tenths: Int) {
        var entry = ZipWriter.Entry("a.txt", Self.text)
        entry.isDeflated = true
        let bytes = ZipWriter.archive([entry, ZipWriter.Entry("b.txt", Self.text)])
        #expect(Self.error(Array(bytes.prefix(bytes.count * tenths / 10)))?.code == .damaged)
    }

    @Test func `no byte that is changed does harm`() {
        var entry = ZipWriter.Entry("a.txt", "Some text that is short.")
        entry.isDeflated = true
        let bytes = ZipWriter.archive([entry, ZipWriter.Entry("b.txt", "b")])
        for index in bytes.indices {
            for value: UInt8 in [0, 0xFF] {
                var changed = bytes
                changed[index] = value
                _ = Self.error(changed)
            }
        }
    }
}
