import Fetching
import Foundation
import Reporting
import Store
import TestSupport
import Testing
import Transport
import Verification
import Web

@testable import Checking

@Suite(.timeLimit(.minutes(2))) struct `Checks that are remembered` {
    let folder: TemporaryFolder
    let file: String

    init() throws {
        folder = try TemporaryFolder()
        file = folder.url.appending(path: "links.sqlite").path
    }

    static let text = "<https://host.example/a#part> <https://host.example/b> <https://host.example/c>"

    /// A run of its own, some days after the first, with the history as its file has it.
    private func run(
        onDay day: Double, _ web: ScriptedWeb, text: String = text, soft: Bool = false,
        fragments: Bool = false, _ change: (inout LinkHistory) -> Void = { _ in }
    ) async throws -> LinkReport {
        let store = try LinkStore(path: file)
        var check = LinkCheck()
        check.settings.now = LinkCheck.start.addingTimeInterval(day * LinkCheck.day)
        check.settings.checksSoftNotFound = soft
        check.settings.checksFragments = fragments
        var history = LinkHistory(store: store)
        history.settingsDigest = "settings"
        change(&history)
        check.history = history
        let report = await check.report(["a.md": text], web)
        #expect(report.problems.isEmpty)
        #expect(try await store.integrityProblems() == [])
        try await store.close()
        return report
    }

    struct Age: CustomTestStringConvertible, Sendable {
        let name: String
        let answer: ScriptedAnswer
        let days: Double
        let isAskedAgain: Bool
        var testDescription: String { name }
    }

    @Test(arguments: [
        Age(name: "a page, an hour later", answer: .status(200), days: 1 / 24, isAskedAgain: false),
        Age(name: "a page, nearly a day later", answer: .status(200), days: 0.99, isAskedAgain: false),
        Age(name: "a page, a day later", answer: .status(200), days: 1, isAskedAgain: true),
        Age(name: "a page that has moved", answer: .redirect(301, to: "/x"), days: 0.99, isAskedAgain: false),
        Age(name: "a wall, five hours later", answer: .status(403), days: 5.0 / 24, isAskedAgain: false),
        Age(name: "a wall, six hours later", answer: .status(403), days: 6.0 / 24, isAskedAgain: true),
        Age(name: "a page that is gone", answer: .status(404), days: 0.001, isAskedAgain: true),
        Age(name: "a server that is down", answer: .failure(.tlsExpired), days: 0.001, isAskedAgain: true),
        Age(name: "an address that is not asked", answer: .failure(.addressRefused), days: 0.001, isAskedAgain: true),
        Age(name: "a page seen by a clock that was wrong", answer: .status(200), days: -1, isAskedAgain: true),
    ])
    func `stand for new ones as long as they are fresh`(_ age: Age) async throws {
        let web = ScriptedWeb { _, _ in age.answer }
        let first = try await run(onDay: 0, web) { $0.ages = CacheAges() }
        #expect(web.urls.count == 3)
        let second = try await run(onDay: age.days, web) { $0.ages = CacheAges() }
        #expect(web.urls.count == (age.isAskedAgain ? 6 : 3))
        #expect(second.lines == first.lines)
        _ = try await run(onDay: age.days, web)
        #expect(web.urls.count == (age.isAskedAgain ? 9 : 6), "without ages everything is asked")
    }

    @Test func `stand for nothing when the settings were others`() async throws {
        let web = ScriptedWeb()
        _ = try await run(onDay: 0, web) { $0.ages = CacheAges() }
        _ = try await run(onDay: 0.1, web) {
            $0.ages = CacheAges()
            $0.settingsDigest = "others"
        }
        #expect(web.urls.count == 6)
    }

    @Test func `say nothing of the places that fragments name`() async throws {
        let web = ScriptedWeb { _, _ in .page("<p id=part>The part</p>") }
        let text = "<https://host.example/a#part> <https://host.example/a#none> <https://host.example/b>"
        for day in [0, 0.1] {
            let report = try await run(onDay: day, web, text: text, fragments: true) { $0.ages = CacheAges() }
            #expect(report.rows.map(\.outcome.code) == ["http-200", LinkCode.fragmentNotFound, "http-200"])
        }
        #expect(web.urls.filter { $0.hasSuffix("/a") }.count == 2)
        #expect(web.urls.filter { $0.hasSuffix("/b") }.count == 1)
    }

    @Test func `of the web bring patience, with what is known of an address as it is asked`() async throws {
        let web = ScriptedWeb { url, _ in url.path == "/page" ? .page("<p>Without places</p>") : .status(404) }
        let text = """
            <https://HOST.example> <https://host.example/page#none> [file](no-such-file.md)
            """
        var classes: [[LinkClass]] = []
        for day in [0.0, 3, 6] {
            let report = try await run(onDay: day, web, text: text, fragments: true) { $0.deathRule = DeathRule() }
            classes.append(report.rows.map(\.outcome.linkClass))
        }
        // A place or file that is not there is no outage.
        #expect(classes == [[.unreachable, .gone, .gone], [.unreachable, .gone, .gone], [.gone, .gone, .gone]])
    }

    @Test func `make no baseline of a run that was interrupted`() async throws {
        _ = try await run(onDay: 0, ScriptedWeb { _, _ in .status(404) }) { $0.writesBaseline = true }
        let store = try LinkStore(path: file)
        var check = LinkCheck()
        check.pace = SystemPace()
        check.history = LinkHistory(store: store)
        check.history?.writesBaseline = true
        let web = ScriptedWeb { _, _ in
            while !Task.isCancelled { try? await Task.sleep(for: .seconds(3_600)) }
            return .failure(.cancelled)
        }
        let checker = check.checker(["a.md": Self.text], web)
        let task = Task { await checker.check(fileCount: 1) }
        while web.urls.isEmpty { await Task.yield() }
        task.cancel()
        _ = await task.value
        #expect(try await store.baseline(LinkHistory.baselineName)?.classes.count == 3)
        try await store.close()
    }

    @Test func `keep nothing secret, and no fragment`() async throws {
        let web = ScriptedWeb()
        let text = "<https://anna:secret@host.example/a#part>"
        let first = try await run(onDay: 0, web, text: text) { $0.ages = CacheAges() }
        let second = try await run(onDay: 0.1, web, text: text) { $0.ages = CacheAges() }
        #expect(web.urls == ["https://anna:secret@host.example/a"])
        #expect(first.lines == second.lines)
        for name in folder.fileNames {
            let bytes = try Data(contentsOf: folder.url.appending(path: name))
            #expect(bytes.range(of: Data("secret".utf8)) == nil, "\(name)")
        }
    }

    @Test func `of a run that was interrupted are not made again`() async throws {
        let text = (0..<60).map { "<https://host.example/\($0)>" }.joined(separator: "\n")
        let store = try LinkStore(path: file)
        let web = ScriptedWeb { url, _ in
            if (Int(url.path.dropFirst()) ?? 0) >= 25 {
                while !Task.isCancelled { try? await Task.sleep(for: .seconds(3_600)) }
                return .failure(.cancelled)
            }
            return .status(url.path == "/7" ? 404 : 200)
        }
        var check = LinkCheck()
        check.pace = SystemPace()
        check.history = LinkHistory(store: store)
        check.history?.settingsDigest = "settings"
        let checker = check.checker(["a.md": text], web)
        let done = Locked(0)
        let task = Task { await checker.check(fileCount: 1) { count, _ in done.withLock { $0 = max($0, count) } } }
        while done.withLock({ $0 }) < 25 { await Task.yield() }
        task.cancel()
        let interrupted = await task.value
        #expect(interrupted.count(of: .ok) == 24)
        #expect(interrupted.count(of: .skipped) == 35)
        try await store.close()

        let rest = ScriptedWeb()
        let resumed = try await run(onDay: 0.5, rest, text: text) { $0.resumes = true }
        #expect(rest.urls.sorted() == (25..<60).map { "https://host.example/\($0)" }.sorted())
        #expect(resumed.count(of: .ok) == 59)
        #expect(resumed.count(of: .gone) == 1)

        // The run is over now: the next one has nothing to go on with.
        let anew = ScriptedWeb()
        _ = try await run(onDay: 0.6, anew, text: text) { $0.resumes = true }
        #expect(anew.urls.count == 60)
    }

    @Test func `of other links are not gone on with`() async throws {
        let store = try LinkStore(path: file)
        _ = try await store.beginRun(inputsDigest: "others", settingsDigest: "settings", at: LinkCheck.start)
        try await store.close()
        let web = ScriptedWeb()
        _ = try await run(onDay: 0, web) { $0.resumes = true }
        #expect(web.urls.count == 3)
    }

    struct Decline: CustomTestStringConvertible, Sendable {
        let name: String
        /// What the page answers on which day.
        let answers: [(day: Double, answer: ScriptedAnswer)]
        /// The class on each of these days.
        let classes: [LinkClass]
        var testDescription: String { name }
    }

    static let declines: [Decline] = [
        Decline(
            name: "three failures in six days",
            answers: [(0, .status(404)), (3, .status(404)), (6, .status(404)), (7, .status(404))],
            classes: [.unreachable, .unreachable, .gone, .gone]),
        Decline(
            name: "three failures in a day", answers: [(0, .status(404)), (0.5, .status(404)), (1, .status(404))],
            classes: [.unreachable, .unreachable, .unreachable]),
        Decline(
            name: "two failures far apart", answers: [(0, .status(404)), (30, .status(404))],
            classes: [.unreachable, .unreachable]),
        Decline(
            name: "time-outs that last", answers: [(0, .failure(.tlsExpired)), (3, .status(503)), (6, .status(500))],
            classes: [.unreachable, .unreachable, .gone]),
        Decline(
            name: "a page that comes back",
            answers: [(0, .status(404)), (3, .status(200)), (6, .status(404)), (9, .status(404)), (12, .status(404))],
            classes: [.unreachable, .ok, .unreachable, .unreachable, .gone]),
        Decline(
            name: "a wall, which says nothing",
            answers: [(0, .status(404)), (3, .status(403)), (6, .status(404)), (9, .status(404))],
            classes: [.unreachable, .blocked, .unreachable, .gone]),
    ]

    @Test(arguments: declines)
    func `let a link be called gone only when its failures have lasted`(_ decline: Decline) async throws {
        for (step, expected) in zip(decline.answers, decline.classes) {
            let web = ScriptedWeb { _, _ in step.answer }
            let report = try await run(onDay: step.day, web, text: "<https://host.example/>") {
                $0.deathRule = DeathRule(failureCount: 3, period: .seconds(6 * 86_400))
            }
            #expect(report.rows.map(\.outcome.linkClass) == [expected], "day \(step.day)")
            #expect(report.rows.map(\.isFailure) == [expected == .gone], "day \(step.day)")
        }
    }

    @Test func `fail a run only for what the baseline does not know`() async throws {
        let web = ScriptedWeb { url, _ in .status(url.path == "/a" ? 404 : 200) }
        let first = try await run(onDay: 0, web) { $0.writesBaseline = true }
        #expect(first.rows.map(\.isFailure) == [true, false, false])
        let same = try await run(onDay: 1, web) { $0.usesBaseline = true }
        #expect(same.rows.map(\.isFailure) == [false, false, false])
        #expect(same.rows.map(\.outcome.linkClass) == [.gone, .ok, .ok])
        let worse = ScriptedWeb { url, _ in .status(url.path == "/c" ? 200 : 410) }
        #expect(
            try await run(onDay: 2, worse) { $0.usesBaseline = true }.rows.map(\.isFailure) == [false, true, false])
        #expect(try await run(onDay: 2, worse).rows.map(\.isFailure) == [true, true, false])
    }

    @Test func `say of a page that it was not there, when it only said so itself`() async throws {
        let web = ScriptedWeb { url, _ in
            url.path.contains("no-such-page") ? .status(404) : .page("<title>Page not found</title><p>Sorry.")
        }
        let text = "<https://host.example/a/lost>"
        let first = try await run(onDay: 0, web, text: text, soft: true) { $0.ages = CacheAges() }
        #expect(first.rows.map(\.outcome.linkClass) == [.softNotFound])
        let second = try await run(onDay: 0.1, web, text: text, soft: true) { $0.ages = CacheAges() }
        #expect(second.rows.map(\.outcome.linkClass) == [.softNotFound])
    }

    @Test func `are written as the run goes, so that a killed one has lost little`() async throws {
        let store = try LinkStore(path: file)
        let reader = try LinkStore(path: file)
        let isOver = Locked(false)
        let web = ScriptedWeb { url, _ in
            guard url.path == "/last" else { return .status(200) }
            while !isOver.withLock({ $0 }) { try? await Task.sleep(for: .milliseconds(5)) }
            return .status(200)
        }
        var check = LinkCheck()
        check.pace = SystemPace()
        check.policy.pace = HostPace(concurrency: 1, requestsPerSecond: 20, burst: 1)
        check.history = LinkHistory(store: store)
        let text =
            (0..<30).map { "<https://host.example/\($0)>" }.joined(separator: "\n") + "\n<https://host.example/last>"
        let checker = check.checker(["a.md": text], web)
        let done = Locked(0)
        let task = Task { await checker.check(fileCount: 1) { count, _ in done.withLock { $0 = max($0, count) } } }
        while done.withLock({ $0 }) < 30 { try await Task.sleep(for: .milliseconds(5)) }
        #expect(try await reader.contents().checkCount >= 15)
        isOver.withLock { $0 = true }
        _ = await task.value
        #expect(try await reader.contents().checkCount == 31)
    }

    @Test func `that cannot be written are a problem, and no reason to check nothing`() async throws {
        let store = try LinkStore(path: file)
        try await store.close()
        var check = LinkCheck()
        check.history = LinkHistory(store: store)
        let report = await check.report(["a.md": Self.text], ScriptedWeb())
        #expect(report.count(of: .ok) == 3)
        #expect(!report.problems.isEmpty)
    }
}
