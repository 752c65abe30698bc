import ArgumentParser
import Checking
import Documents
import Fetching
import Foundation
import Reporting
import Store
import Transport
import Verification

/// `referee check INPUT…`: links only, for CI.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check the links of documents and bibliographies.",
        discussion: """
            Exit codes: 0 nothing that fails; 1 links that are gone, invalid, or without the place that a fragment
            names; with --strict also links that could not be reached. What refuses the check (403, 429, a challenge
            for robots) never fails a run.
            """)

    @Argument(
        help: ArgumentHelp("Files, folders, patterns, or - for standard input.", valueName: "input"))
    var inputs: [String]

    @OptionGroup var options: CheckOptions

    func run() async throws {
        let environment = ProcessInfo.processInfo.environment
        var console = Console(color: .never, isQuiet: options.quiet, environment: environment)
        do {
            let settings = try CheckSettings(options) { Date() }
            console = Console(color: settings.color, isQuiet: options.quiet, environment: environment)
            let status = try await check(settings, console)
            if status != .noFindings { throw status.exitCode }
        } catch let problem as UsageProblem {
            console.error(problem.description)
            throw ExitStatus.usage.exitCode
        } catch let error as CheckingError {
            console.error(error.description)
            throw ExitStatus(error.code).exitCode
        }
    }

    private func check(_ settings: CheckSettings, _ console: Console) async throws -> ExitStatus {
        let inputs = CheckInputs(self.inputs)
        for path in inputs.missing { console.error("\(path): there is no such file or folder") }
        let transport: CurlTransport?
        do {
            transport = options.offline || options.dump ? nil : try CurlTransport(configuration: settings.transport)
        } catch {
            throw UsageProblem(error.description)
        }
        if settings.canStream, inputs.paths == [CheckInputs.standardInput], !options.dump {
            let status = try await checkStream(settings, transport, console)
            await transport?.shutdown()
            return status
        }
        let isVerbose = options.verbose
        let history = try history(settings, console)
        let checker = LinkChecker(
            settings: settings.checking, transport: transport, policy: settings.policy, history: history
        ) { event in
            if isVerbose { console.note(event.description) }
        }
        var problems: [Reporting.LinkProblem] = []
        var isUnreadable = false
        for path in inputs.paths {
            do {
                problems += try add(path, to: checker, settings)
            } catch {
                isUnreadable = true
                console.error(error.description)
                problems.append(Reporting.LinkProblem(file: path, message: error.description))
            }
        }
        let progress = CheckProgress(console: console)
        let task = Task { [checker, problems, count = inputs.paths.count] in
            await checker.check(fileCount: count, problems: problems) { progress.show($0, $1) }
        }
        Interruption.handle { task.cancel() }
        let report = await task.value
        Interruption.handle(with: nil)
        progress.finish()
        await transport?.shutdown()
        if options.dump {
            console.write(report.rows.map { $0.url + "\n" }.joined())
        } else {
            try write(report, settings, console)
        }
        if task.isCancelled { return .interrupted }
        if !inputs.missing.isEmpty { return .noSuchInput }
        if isUnreadable { return .unreadableInput }
        return report.rows.contains(where: \.isFailure) && !options.dump ? .findings : .noFindings
    }

    /// The history that the run takes part in; nil with `--no-cache`, and where nothing is asked.
    private func history(_ settings: CheckSettings, _ console: Console) throws(UsageProblem) -> LinkHistory? {
        let needsHistory =
            options.resume || options.deadAfter != nil || options.deadOver != nil || options.sinceBaseline
            || options.writeBaseline
        if options.noCache, needsHistory {
            throw UsageProblem(
                "--no-cache leaves nothing for --resume, --dead-after, --since-baseline and --write-baseline")
        }
        if options.noCache || options.offline || options.dump { return nil }
        let path = options.cache ?? HistoryFile.defaultPath
        do {
            if options.cache == nil { try HistoryFile.makeFolder() }
            var history = LinkHistory(store: try LinkStore(path: path))
            history.ages = CacheAges()
            history.resumes = options.resume
            history.deathRule = settings.deathRule.map { DeathRule(failureCount: $0.failureCount, period: $0.period) }
            history.usesBaseline = options.sinceBaseline
            history.writesBaseline = options.writeBaseline
            history.settingsDigest = settings.digest
            return history
        } catch {
            if needsHistory || options.cache != nil { throw UsageProblem("\(error)") }
            // Without a place to remember in, a check is still a check.
            console.note("Nothing is remembered: \(error)")
            return nil
        }
    }

    /// Reads a file's links.
    private func add(
        _ path: String, to checker: LinkChecker, _ settings: CheckSettings
    ) throws(CheckingError) -> [Reporting.LinkProblem] {
        let bytes =
            path == CheckInputs.standardInput
            ? Array(((try? FileHandle.standardInput.readToEnd()) ?? nil) ?? Data())
            : try ArticleFile.bytes(at: path)
        let reading = LinkReader.reading(of: bytes, fileName: path, format: settings.from)
        for link in reading.links { checker.add(link, file: path) }
        return reading.problems.map { Reporting.LinkProblem(file: path, line: $0.line, message: $0.message) }
    }

    /// Checks a list that comes by standard input a part at a time, so that memory does not grow with the list.
    private func checkStream(
        _ settings: CheckSettings, _ transport: CurlTransport?, _ console: Console
    ) async throws -> ExitStatus {
        let history = try history(settings, console)
        var outputs: [(format: LinkReportFormat, file: AtomicFile?)] = []
        for output in settings.outputs {
            outputs.append((output.format, try output.file.map { path throws(CheckingError) in try AtomicFile(path) }))
        }
        let isVerbose = options.verbose
        let progress = CheckProgress(console: console)
        var list = LinkList()
        var hasFailure = false
        var isInterrupted = false
        while !isInterrupted {
            let checker = LinkChecker(
                settings: settings.checking, transport: transport, policy: settings.policy, history: history
            ) { event in
                if isVerbose { console.note(event.description) }
            }
            while checker.linkCount < CheckCommand.partSize {
                let links = list.next(CheckCommand.readingSize)
                if links.isEmpty { break }
                for link in links { checker.add(link, file: CheckInputs.standardInput) }
            }
            if checker.linkCount == 0 { break }
            let task = Task { [checker] in await checker.check(fileCount: 1) { progress.show($0, $1) } }
            Interruption.handle { task.cancel() }
            let report = await task.value
            Interruption.handle(with: nil)
            progress.finish()
            isInterrupted = task.isCancelled
            hasFailure = hasFailure || report.rows.contains(where: \.isFailure)
            for output in outputs { try write(report, output.format, to: output.file, console) }
        }
        for output in outputs { try output.file?.finish() }
        return isInterrupted ? .interrupted : hasFailure ? .findings : .noFindings
    }

    /// So many links are held at once: of a list sorted by host, hundreds of hosts.
    private static let partSize = 50_000
    /// So many links are read before they are added.
    private static let readingSize = 1_000

    private func write(
        _ report: LinkReport, _ format: LinkReportFormat, to file: AtomicFile?, _ console: Console
    ) throws(CheckingError) {
        let rendering = LinkReportOptions(usesColor: file == nil && console.usesColor, showsTimings: options.timings)
        guard format == .jsonl else {
            let text = format.text(of: report, options: rendering)
            if let file { try file.write(text) } else { console.write(text) }
            return
        }
        var piece = ""
        for row in report.rows {
            piece += JSONLinesLinkRenderer.line(of: row, options: rendering)
            guard piece.utf8.count >= AtomicFile.pieceSize else { continue }
            if let file { try file.write(piece) } else { console.write(piece) }
            piece = ""
        }
        if let file { try file.write(piece) } else { console.write(piece) }
    }

    private func write(_ report: LinkReport, _ settings: CheckSettings, _ console: Console) throws(CheckingError) {
        for output in settings.outputs {
            let isTerminal = output.file == nil
            let rendering = LinkReportOptions(
                usesColor: isTerminal && console.usesColor, showsTimings: options.timings,
                folder: FileManager.default.currentDirectoryPath)
            if output.format == .jsonl {
                let file = try output.file.map { path throws(CheckingError) in try AtomicFile(path) }
                try write(report, .jsonl, to: file, console)
                try file?.finish()
                continue
            }
            let text = output.format.text(of: report, options: rendering)
            guard let file = output.file else {
                if !options.quiet || output.format != .human { console.write(text) }
                continue
            }
            do {
                try Data(text.utf8).write(to: URL(filePath: file), options: .atomic)
            } catch {
                throw CheckingError(.unwritableOutput, "\(file) could not be written: \(error.localizedDescription)")
            }
        }
    }
}
