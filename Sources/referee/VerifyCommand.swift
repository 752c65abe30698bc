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
        abstract: "Verify the references of articles and write a report next to each.",
        discussion: """
            A bibliography can be verified alone: a file in BibTeX, BibLaTeX, RIS, CSL-JSON or another format that
            “referee convert” reads. With --bibliography the references of an article are those of such a file, and
            the citations of the article's text are matched with them, by their keys too.
            """)

    @Argument(
        help: ArgumentHelp("Articles: plain text, Markdown, OCR text, DOCX; or bibliographies.", valueName: "article"))
    var articles: [String]

    @OptionGroup var options: VerifyOptions

    /// One article with everything that its verification needs.
    private struct Job {
        let article: String
        let settings: RunSettings
        let files: ReportFiles
    }

    func run() async throws {
        let environment = ProcessInfo.processInfo.environment
        var console = Console(color: .never, isQuiet: options.quiet, environment: environment)
        var statuses: [ExitStatus] = []
        do {
            // What can be wrong with flags and configurations is found before the first article is worked on.
            let (jobs, color) = try prepare()
            console = Console(color: color, isQuiet: options.quiet, environment: environment)
            for job in jobs { statuses.append(try await run(job, isOneOfMany: jobs.count > 1, console)) }
        } catch {
            console.error(error.description)
            throw ExitStatus.usage.exitCode
        }
        let status = ExitStatus.combined(statuses)
        if status != .noFindings { throw status.exitCode }
    }

    private func prepare() throws(UsageProblem) -> ([Job], Console.ColorChoice) {
        guard options.bibliography == nil || articles.count == 1 else {
            throw UsageProblem("--bibliography belongs to one article; verify the articles one by one")
        }
        var jobs: [Job] = []
        var color = Console.ColorChoice.auto
        for article in articles {
            let configuration: Configuration
            do {
                if let path = options.config {
                    configuration = try Configuration(path: path)
                } else {
                    configuration = try Configuration.find(for: article)
                }
            } catch {
                throw UsageProblem(error.description)
            }
            let settings = try RunSettings(options, configuration) { Date() }
            guard let choice = Console.ColorChoice(rawValue: options.color ?? configuration.color ?? "auto") else {
                throw UsageProblem("--color takes auto, always or never")
            }
            color = choice
            let files = ReportFiles(article: article, settings: settings)
            if let other = jobs.first(where: { $0.files.stem == files.stem }) {
                throw UsageProblem(
                    "\(other.article) and \(article) would write the same report, \(files.stem).*; "
                        + "verify them one by one, each with an --output of its own")
            }
            jobs.append(Job(article: article, settings: settings, files: files))
        }
        return (jobs, color)
    }

    private func run(_ job: Job, isOneOfMany: Bool, _ console: Console) async throws(UsageProblem) -> ExitStatus {
        let transport: CurlTransport
        do {
            transport = try CurlTransport(configuration: job.settings.transport)
        } catch {
            throw UsageProblem(error.description)
        }
        let status: ExitStatus
        do {
            if isOneOfMany, !options.quiet { console.print("\n\(Console.visible(job.article))") }
            status = try await verify(job, job.settings.isOffline ? nil : transport, console)
        } catch {
            console.error(error.message)
            status = ExitStatus(error.code)
        }
        await transport.shutdown()
        return status
    }

    private func verify(
        _ job: Job, _ transport: CurlTransport?, _ console: Console
    ) async throws(CheckingError) -> ExitStatus {
        let (article, settings, files) = (job.article, job.settings, job.files)
        let bytes = try ArticleFile.bytes(at: article)
        var bibliography: Verifier.BibliographyFile?
        if let path = options.bibliography {
            bibliography = Verifier.BibliographyFile(
                bytes: try ArticleFile.bytes(at: path), fileName: URL(filePath: path).lastPathComponent)
        }
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
                isReportBesideArticle: files.isBesideArticle,
                excludedPatterns: settings.excluded, judging: JudgeSettings(nearDays: settings.nearDays)),
            fetcher: fetcher, snapshots: snapshots, log: log)
        let name = URL(filePath: article).lastPathComponent
        let shownName = Console.visible(name)
        let line = ProgressLine(console: console, name: shownName)
        let started = ContinuousClock.now
        let report = try await verifier.report(on: bytes, fileName: name, bibliography: bibliography) {
            line.show($0)
        }
        line.finish()
        log.info("\(shownName) took \(ContinuousClock.now - started)")
        let written = try files.write(report)
        if !options.quiet {
            console.print(SummaryTable.text(of: report, usesColor: console.usesColor))
            for path in written { console.print("report: \(Console.visible(path))") }
        }
        let status = status(of: report, settings)
        if options.quiet, status != .noFindings {
            console.error("\(name): \(SummaryTable.levels(of: report)); see \(written.first ?? files.stem)")
        }
        return status
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
