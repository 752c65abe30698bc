import Foundation
import GRDB
import Store
import TestSupport
import Testing
import Verification

struct LinkStoreOpeningTests {
    let folder: TemporaryFolder
    let file: String

    init() throws {
        folder = try TemporaryFolder()
        file = folder.url.appending(path: "cache/history.sqlite").path
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "cache"), withIntermediateDirectories: true)
    }

    func refusal() -> StoreError? {
        do {
            _ = try LinkStore(path: file)
            return nil
        } catch {
            return error
        }
    }

    func mode(of path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    @Test func `a new history and the files beside it are its owner's alone, the folder is made`() async throws {
        try FileManager.default.removeItem(at: folder.url.appending(path: "cache"))
        let store = try LinkStore(path: file)
        _ = try await store.beginRun(inputsDigest: "i", settingsDigest: "s", at: .example)
        for path in [file, file + "-wal", file + "-shm"] { #expect(try mode(of: path) == 0o600, "\(path)") }
    }

    @Test func `a history that others could read is closed to them`() async throws {
        try await LinkStore(path: file).close()
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file)
        try await LinkStore(path: file).close()
        #expect(try mode(of: file) == 0o600)
    }

    @Test func `an empty file becomes a history`() async throws {
        try Data().write(to: URL(filePath: file))
        let store = try LinkStore(path: file)
        #expect(try await store.contents().checkCount == 0)
    }

    @Test func `what was written is there when the file is opened again, by two at once as well`() async throws {
        let first = try LinkStore(path: file)
        let run = try await first.beginRun(inputsDigest: "i", settingsDigest: "s", at: .example)
        let second = try LinkStore(path: file)
        try await first.append(.example("https://host.example/a", run: run.id))
        try await second.append(.example("https://host.example/b", run: run.id))
        try await second.flush()
        try await first.close()
        try await second.close()
        let third = try LinkStore(path: file)
        #expect(try await third.contents().checkCount == 2)
    }

    @Test(arguments: [
        Data("# Notes\n\nThis is no database, but a text of more than a hundred bytes.\n".utf8) + Data(count: 100),
        Data("short".utf8),
        Data("SQLite format 3\0".utf8) + Data(repeating: 0xEE, count: 8_000),
        Data((0..<10_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }),
    ])
    func `a file that is no database is refused, named and left as it is`(content: Data) throws {
        try content.write(to: URL(filePath: file))
        let error = try #require(refusal())
        #expect(error.code == .foreign)
        #expect(error.description.contains(file))
        #expect(try Data(contentsOf: URL(filePath: file)) == content)
    }

    @Test func `another program's database is refused and left as it is`() throws {
        let other = try DatabaseQueue(path: file)
        try other.inDatabase { try $0.execute(sql: "CREATE TABLE bookmark (url TEXT)") }
        try other.close()
        let content = try Data(contentsOf: URL(filePath: file))
        #expect(refusal()?.code == .foreign)
        #expect(try Data(contentsOf: URL(filePath: file)) == content)
    }

    @Test func `a history of a newer version is refused`() async throws {
        try await LinkStore(path: file).close()
        let newer = try DatabaseQueue(path: file)
        try newer.inDatabase { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('2: something new')") }
        try newer.close()
        let error = try #require(refusal())
        #expect(error.code == .newer)
        #expect(error.description.contains(file))
    }

    @Test func `a history whose tables are missing is damaged`() async throws {
        try await LinkStore(path: file).close()
        let other = try DatabaseQueue(path: file)
        try other.inDatabase { try $0.execute(sql: "DROP TABLE linkCheck") }
        try other.close()
        let store = try LinkStore(path: file)
        await #expect { try await store.contents() } throws: { ($0 as? StoreError)?.code == .damaged }
    }

    @Test func `a folder is no history`() throws {
        try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: false)
        #expect(refusal()?.code == .foreign)
    }

    @Test func `a place where no file can be is named`() throws {
        let path = try folder.write("a file", to: "plain") + "/history.sqlite"
        #expect { try LinkStore(path: path) } throws: { error in
            (error as? StoreError)?.code == .inaccessible && "\(error)".contains(path)
        }
    }

    @Test func `a closed history says so`() async throws {
        let store = try LinkStore(path: file)
        try await store.close()
        await #expect(throws: StoreError.self) { try await store.contents() }
    }

    @Test func `a history damaged anywhere gives answers or errors and never ends the process`() async throws {
        let store = try LinkStore(path: file)
        let run = try await store.beginRun(inputsDigest: "i", settingsDigest: "s", at: .example)
        for number in 0..<300 { try await store.append(.example("https://host.example/\(number)", run: run.id)) }
        try await store.writeBaseline("main", failures: [("https://host.example/1", .gone)], at: .example)
        try await store.close()
        let sound = try Data(contentsOf: URL(filePath: file))
        var random = SeededRandom(seed: 7)
        var damagedCount = 0
        for _ in 0..<150 {
            var content = sound
            for _ in 0...random.below(8) {
                let start = random.below(content.count)
                for index in start..<min(content.count, start + 1 + random.below(40)) {
                    content[index] = UInt8(truncatingIfNeeded: random.next())
                }
            }
            if random.happens(20) { content = content.prefix(random.below(content.count)) }
            for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file + suffix) }
            try content.write(to: URL(filePath: file))
            do {
                let store = try LinkStore(path: file)
                for try await _ in store.checks(of: run.id) {}
                _ = try await store.freshCheck(of: "https://host.example/7", at: .example, ages: CacheAges())
                _ = try await store.standing(of: "https://host.example/8", at: .example)
                _ = try await store.baseline("main")
                _ = try await store.resumableRun(inputsDigest: "i", settingsDigest: "s")
                try await store.append(.example("https://host.example/new", run: run.id))
                try await store.flush()
                try await store.prune(olderThan: .distantFuture)
            } catch {
                // Always a `StoreError`: the compiler sees to that.
                damagedCount += 1
            }
        }
        #expect(damagedCount > 20)
    }
}
