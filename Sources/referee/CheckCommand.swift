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
    var inputs: [String] = []

    @OptionGroup var options: CheckOptions

    func validate() throws {
        if inputs.isEmpty, options.inputFiles.filesFrom == nil {
            throw ValidationError("Missing expected argument '<input> ...'")
        }
    }

    func run() async throws {
        let environment = ProcessInfo.processInfo.environment
        let console = Console(color: .never, isQuiet: options.quiet, environment: environment)
        let command: CheckCommand
        do {
            let arguments = CommandLine.arguments.drop { $0 != CheckCommand.configuration.commandName }.dropFirst()
            command = try CheckConfiguration.applied(to: self, arguments: Array(arguments))
        } catch {
            console.error(error.description)
            throw ExitStatus.usage.exitCode
        }
        try await command.runConfigured(environment)
    }

    /// Runs with all that is to be heeded in the flags.
    private func runConfigured(_ environment: [String: String]) async throws {
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
        let inputs = try CheckInputs(self.inputs, options.inputFiles, settings.excludedPaths)
        for path in inputs.missing { console.error("\(path): there is no such file or folder") }
        // What can be wrong with outputs and the history is found before anything is asked.
        var outputs: [LinkOutput] = []
        if !options.dump {
            for output in settings.outputs { outputs.append(try LinkOutput(output, options, console)) }
        }
        let history = try history(settings, console)
        let transport: CurlTransport?
        do {
            transport = options.offline || options.dump ? nil : try CurlTransport(configuration: settings.transport)
        } catch {
            throw UsageProblem(error.description)
        }
        let isVerbose = options.verbose
        let run = LinkRunning(console: console) {
            LinkChecker(
                settings: settings.checking, transport: transport, policy: settings.policy, history: history
            ) { event in
                if isVerbose { console.note(event.description) }
            }
        }
        let status: ExitStatus
        do {
            status =
                settings.canStream && inputs.paths == [CheckInputs.standardInput] && !options.dump
                ? try await checkStream(run, settings, outputs) : try await checkAll(inputs, run, settings, outputs)
        } catch {
            await transport?.shutdown()
            throw error
        }
        await transport?.shutdown()
        return inputs.missing.isEmpty ? status : .combined([status, .noSuchInput])
    }

    /// Checks the links of all inputs together.
    private func checkAll(
        _ inputs: CheckInputs, _ run: LinkRunning, _ settings: CheckSettings, _ outputs: [LinkOutput]
    ) async throws -> ExitStatus {
        let checker = run.makeChecker()
        var problems: [Reporting.LinkProblem] = []
        var isUnreadable = false
        for path in inputs.paths {
            do {
                problems += try add(path, to: checker, settings)
            } catch {
                isUnreadable = true
                run.console.error(error.description)
                problems.append(Reporting.LinkProblem(file: path, message: error.description))
            }
        }
        let (report, isInterrupted) = await run.report(checker, fileCount: inputs.paths.count, problems)
        if options.dump { run.console.write(report.rows.map { $0.url + "\n" }.joined()) }
        for output in outputs {
            try output.write(report)
            try output.finish()
        }
        let hasFailure = !options.dump && report.rows.contains(where: \.isFailure)
        return .combined([
            isInterrupted ? .interrupted : .noFindings, isUnreadable ? .unreadableInput : .noFindings,
            hasFailure ? .findings : .noFindings,
        ])
    }

    /// Checks a list that comes by standard input a part at a time, so that memory does not grow with the list.
    private func checkStream(
        _ run: LinkRunning, _ settings: CheckSettings, _ outputs: [LinkOutput]
    ) async throws -> ExitStatus {
        var list = LinkList()
        var hasFailure = false
        var isInterrupted = false
        while !isInterrupted {
            let checker = run.makeChecker()
            while checker.linkCount < CheckCommand.partSize {
                let links = list.next(CheckCommand.readingSize)
                if links.isEmpty { break }
                for link in links {
                    checker.add(
                        link, file: CheckInputs.standardInput, isExcluded: settings.excludes,
                        remapped: settings.remapped)
                }
            }
            if checker.linkCount == 0 { break }
            let report: LinkReport
            (report, isInterrupted) = await run.report(checker, fileCount: 1, [])
            hasFailure = hasFailure || report.rows.contains(where: \.isFailure)
            for output in outputs { try output.write(report) }
        }
        for output in outputs { try output.finish() }
        return isInterrupted ? .interrupted : hasFailure ? .findings : .noFindings
    }

    /// So many links are held at once: of a list sorted by host, hundreds of hosts.
    private static let partSize = 50_000
    /// So many links are read before they are added.
    private static let readingSize = 1_000

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
            history.ages = settings.ages
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
        for link in reading.links {
            checker.add(link, file: path, isExcluded: settings.excludes, remapped: settings.remapped)
        }
        return reading.problems.map { Reporting.LinkProblem(file: path, line: $0.line, message: $0.message) }
    }
}

/// Runs checkers, one after the other, with what a user sees of them and can do to them.
struct LinkRunning {
    let console: Console
    let makeChecker: () -> LinkChecker

    /// The report of a checker, and whether a signal cut it short.
    func report(
        _ checker: LinkChecker, fileCount: Int, _ problems: [Reporting.LinkProblem]
    ) async -> (LinkReport, isInterrupted: Bool) {
        let progress = CheckProgress(console: console)
        let task = Task {
            await checker.check(fileCount: fileCount, problems: problems) {
                progress.show($0, $1, busiest: checker.busiestHosts)
            }
        }
        Interruption.handle { task.cancel() }
        let report = await task.value
        Interruption.handle(with: nil)
        progress.finish()
        return (report, task.isCancelled)
    }
}
