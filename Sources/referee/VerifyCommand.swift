import ArgumentParser
import Checking
import Fetching
import Foundation
import Logging
import Reporting
import Transport
import Verification

/// `referee verify ARTICLE…`: the main job.
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Verify the references of articles and write a report next to each.")

    @Argument(help: ArgumentHelp("Articles: plain text, Markdown, OCR text.", valueName: "article"))
    var articles: [String]

    @OptionGroup var options: VerifyOptions

    func run() async throws {
        var statuses: [ExitStatus] = []
        var outputs: Set<String> = []
        for article in articles {
            let configuration: Configuration
            do {
                if let path = options.config {
                    configuration = try Configuration(path: path)
                } else {
                    configuration = try Configuration.find(for: article)
                }
            } catch {
                throw ValidationError(Console.visible(error.description))
            }
            let settings = try RunSettings(options, configuration) { Date() }
            guard let choice = Console.ColorChoice(rawValue: options.color ?? configuration.color ?? "auto") else {
                throw ValidationError("--color takes auto, always or never")
            }
            let console = Console(
                color: choice, isQuiet: options.quiet, environment: ProcessInfo.processInfo.environment)
            let files = ReportFiles(article: article, settings: settings)
            guard outputs.insert(files.stem).inserted else {
                throw ValidationError(
                    "two of the articles would write the same report, \(Console.visible(files.stem)).*")
            }
            let transport: CurlTransport?
            do {
                transport = settings.isOffline ? nil : try CurlTransport(configuration: settings.transport)
            } catch {
                throw ValidationError(Console.visible(error.description))
            }
            do {
                statuses.append(try await verify(article, settings, files, transport, console))
            } catch {
                console.error(error.message)
                statuses.append(ExitStatus(error.code))
            }
            await transport?.shutdown()
        }
        let status = ExitStatus.combined(statuses)
        if status != .noFindings { throw status.exitCode }
    }

    private func verify(
        _ article: String, _ settings: RunSettings, _ files: ReportFiles, _ transport: CurlTransport?,
        _ console: Console
    ) async throws(CheckingError) -> ExitStatus {
        let bytes = try ArticleFile.bytes(at: article)
        try files.prepare()
        let snapshots = try SnapshotFiles(paths: settings.snapshots)
        var log = Logger(label: "referee") { _ in ConsoleLogHandler() }
        log.logLevel = options.quiet ? .critical : options.verbose ? .debug : .error
        let logger = log
        let fetcher = transport.map { transport in
            Fetcher(transport: transport, date: settings.now) { event in
                logger.info("\(event.description)")
            }
        }
        let verifier = Verifier(
            settings: VerifierSettings(
                now: settings.now, toolVersion: Version.current, configuration: settings.configurationName,
                excludedPatterns: settings.excluded, judging: JudgeSettings(nearDays: settings.nearDays)),
            fetcher: fetcher, snapshots: snapshots, log: log)
        let name = URL(filePath: article).lastPathComponent
        let shownName = Console.visible(name)
        let line = ProgressLine(console: console, name: shownName)
        let started = ContinuousClock.now
        let report = try await verifier.report(on: bytes, fileName: name) { line.show($0) }
        line.finish()
        log.info("\(shownName) took \(ContinuousClock.now - started)")
        let written = try files.write(report)
        if !options.quiet {
            console.print(SummaryTable.text(of: report, usesColor: console.usesColor))
            for path in written { console.print("report: \(Console.visible(path))") }
        }
        return status(of: report, settings)
    }

    private func status(of report: Report, _ settings: RunSettings) -> ExitStatus {
        if report.allFindings.contains(where: { $0.level >= settings.failOn }) { return .findings }
        if settings.isStrict, report.references.contains(where: { $0.verdict == .unreachable }) { return .incomplete }
        return .noFindings
    }
}

extension RunSettings {
    /// What the transport needs to know.
    var transport: TransportConfiguration {
        var configuration = TransportConfiguration()
        configuration.totalTimeout = timeout
        configuration.connectTimeout = min(timeout, configuration.connectTimeout)
        configuration.resolve = resolve
        configuration.connectTo = connectTo
        configuration.proxy = proxy
        configuration.certificateAuthorityFile = cacert
        configuration.allowsPrivateAddresses = allowsPrivate
        return configuration
    }
}
