public import PageMetadata

/// Reads PDFs through poppler's programs `pdfinfo` and `pdftotext`, each limited in time, memory and output.
///
/// The programs are run, not linked: poppler is under the GPL, and a file that crashes it ends a process of its own.
public struct PDFReader: Sendable {
    /// What a program may use and give.
    public struct Limits: Hashable, Sendable {
        /// The most pages that are read: a citation is confirmed by a document's beginning.
        public var pages = 5
        /// The largest file, in bytes.
        public var fileSize = 64 << 20
        /// The longest output of a program, in bytes. Five pages have some 20,000.
        public var outputSize = 4 << 20
        /// The most address space of a program, in bytes. Poppler needs some 100 MiB for real papers.
        public var memory = 1 << 30
        /// The longest time for each program.
        public var time: Duration = .seconds(20)

        /// The limits for a run.
        public init() {}
    }

    private let limits: Limits
    private let folder: String?

    /// Creates a reader.
    ///
    /// - Parameter programFolder: where poppler's programs are; nil for the folders of `PATH`.
    public init(limits: Limits = Limits(), programFolder: String? = nil) {
        self.limits = limits
        folder = programFolder
    }

    /// The information and the text of the first pages of a PDF.
    ///
    /// The programs read a temporary file, which is removed before the call returns.
    ///
    /// - Throws: ``ContainerError``: `programMissing` names the package to install; `damaged` when poppler finds no pages
    ///   in the bytes.
    public func text(of bytes: [UInt8]) async throws(ContainerError) -> PDFText {
        guard bytes.count <= limits.fileSize else {
            throw ContainerError(
                .tooLarge, "The PDF has \(bytes.count) bytes; at most \(limits.fileSize) are read.")
        }
        // Poppler would search any bytes for a header; the standard puts it at the beginning.
        guard bytes.prefix(PDFReader.headerSearch).contains("%PDF-".utf8) else {
            throw ContainerError(.damaged, "The file does not begin as a PDF does.")
        }
        let program = LimitedProgram(
            memory: limits.memory, time: limits.time, outputSize: limits.outputSize, folder: folder,
            package: "poppler-utils")
        let file = try TemporaryFile(bytes)
        let information = try await program.output(of: "pdfinfo", ["-enc", "UTF-8", "-isodates", file.path])
        let text = try await program.output(
            of: "pdftotext", ["-enc", "UTF-8", "-f", "1", "-l", String(limits.pages), file.path, "-"])
        let fields = PDFReader.fields(of: information)
        return PDFText(
            title: fields["Title"], author: fields["Author"], creationDate: fields["CreationDate"],
            pages: PDFReader.pages(of: text))
    }

    /// Readers find the header within the first kilobyte (PDF 1.7, implementation note 13).
    private static let headerSearch = 1_024

    /// The lines `Name:   value`; the first of a name counts, since a value may hold line ends.
    static func fields(of output: [UInt8]) -> [String: String] {
        var result: [String: String] = [:]
        for line in String(decoding: output, as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, result[String(parts[0])] == nil else { continue }
            let value = parts[1].drop { $0 == " " }
            if !value.isEmpty { result[String(parts[0])] = String(value) }
        }
        return result
    }

    /// Pages end with a form feed.
    static func pages(of output: [UInt8]) -> [String] {
        var pages = output.split(separator: 0x0C, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        if pages.last?.isEmpty == true { pages.removeLast() }
        return pages
    }
}
