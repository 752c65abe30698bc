import Bibliography
import BibliographyFormats
import Foundation
import TestSupport

/// What the program does.
struct FormatBenchmark {
    private let arguments: [String]

    /// A wrong call.
    struct Usage: Error, CustomStringConvertible {
        var description: String
    }

    init(_ arguments: [String]) { self.arguments = arguments }

    func run() throws {
        let format = try format()
        switch arguments.first {
        case "generate": try generate(format)
        case "damage": try damage(format)
        case "read": try measure { bytes, name in try read(bytes, name, format) }
        case "scan": try measure { bytes, _ in try scan(bytes, format) }
        case "list": try list(format)
        case "facts": try facts(format)
        default: throw Usage(description: "generate, damage, read, scan or list, then a format")
        }
    }

    private func format() throws -> BibliographyFormat {
        guard arguments.count > 2, let format = BibliographyFormat(rawValue: arguments[1]) else {
            throw Usage(description: "the second argument is a format, the third a file or a number")
        }
        return format
    }

    private func argument(_ index: Int) throws -> String {
        guard arguments.indices.contains(index) else { throw Usage(description: "an argument is missing") }
        return arguments[index]
    }

    private func generate(_ format: BibliographyFormat) throws {
        guard let size = Int(try argument(2)) else { throw Usage(description: "how many bytes?") }
        var text: [UInt8] = []
        text.reserveCapacity(size + 4096)
        switch format {
        case .bibtex, .biblatex:
            var generator = GeneratedBibTeX(seed: 1)
            while text.count < size { text += Array((generator.next().text + "\n").utf8) }
        default: throw Usage(description: "no bibliographies are generated in \(format.rawValue)")
        }
        try Data(text).write(to: URL(fileURLWithPath: try argument(3)))
    }

    private func damage(_ format: BibliographyFormat) throws {
        let folder = URL(fileURLWithPath: try argument(2))
        for kind in DamagedBibTeX.Kind.allCases {
            let file = DamagedBibTeX(kind, seed: 7)
            try Data(file.bytes).write(to: folder.appending(path: "\(kind.rawValue).bib"))
            let list = file.damaged.map { "\($0.key)\t\($0.lines.lowerBound)\t\($0.lines.upperBound)\n" }
            try Data(list.joined().utf8).write(to: folder.appending(path: "\(kind.rawValue).damaged"))
            let whole = file.undamagedKeys.map { $0 + "\n" }.joined()
            try Data(whole.utf8).write(to: folder.appending(path: "\(kind.rawValue).whole"))
        }
    }

    private func read(_ bytes: [UInt8], _ name: String, _ format: BibliographyFormat) throws -> Int {
        var count = 0
        for item in try ReferenceReader(bytes: bytes, fileName: name, format: format) {
            if case .reference = item { count += 1 }
        }
        return count
    }

    private func scan(_ bytes: [UInt8], _ format: BibliographyFormat) throws -> Int {
        switch format {
        case .bibtex, .biblatex: return BibTeXRecords.count(in: bytes)
        default: throw Usage(description: "\(format.rawValue) has no grammar of its own to measure")
        }
    }

    private func measure(_ body: ([UInt8], String) throws -> Int) throws {
        let name = try argument(2)
        let rounds = arguments.indices.contains(3) ? Int(arguments[3]) ?? 1 : 1
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: name)))
        var best = Double.infinity
        var count = 0
        for _ in 0..<max(1, rounds) {
            let clock = ContinuousClock()
            let time = try clock.measure { count = try body(bytes, name) }
            best = min(best, Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18)
        }
        print(
            "{\"bytes\": \(bytes.count), \"entries\": \(count), \"seconds\": \(best), "
                + "\"peakMegabytes\": \(PeakMemory.megabytes ?? 0)}")
    }

    private func list(_ format: BibliographyFormat) throws {
        let name = try argument(2)
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: name)))
        for item in try ReferenceReader(bytes: bytes, fileName: name, format: format) {
            switch item {
            case .reference(let reference):
                print(try line(["key": reference.key ?? "", "title": reference.title?.value ?? ""]))
            case .diagnostic(let diagnostic):
                print(
                    try line([
                        "line": "\(diagnostic.range?.start.line ?? 0)", "for": diagnostic.key ?? "",
                        "message": diagnostic.message,
                    ]))
            }
        }
    }

    /// A line of JSON for each reference: its fields as texts, by CSL's names.
    private func facts(_ format: BibliographyFormat) throws {
        let name = try argument(2)
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: name)))
        for case .reference(let reference) in try ReferenceReader(bytes: bytes, fileName: name, format: format) {
            var fields = ["id": reference.key ?? "", "type": reference.type.rawValue]
            func add(_ name: String, _ value: String?) {
                if let value, !value.isEmpty { fields[name] = value }
            }
            func names(_ names: [Field<Name>]) -> String { names.map(\.value.displayed).joined(separator: "; ") }
            add("author", names(reference.authors))
            add("editor", names(reference.editors))
            for contributor in reference.contributors {
                let before = fields[contributor.role.rawValue].map { $0 + "; " } ?? ""
                add(contributor.role.rawValue, before + contributor.name.value.displayed)
            }
            add("title", reference.title?.value)
            add("container-title", reference.containerTitle?.value)
            add("collection-title", reference.collectionTitle?.value)
            add("edition", reference.edition?.value)
            add("genre", reference.genre?.value)
            add("number", reference.numberField?.value)
            add("volume", reference.volume?.value)
            add("number-of-volumes", reference.numberOfVolumes?.value)
            add("number-of-pages", reference.numberOfPages?.value)
            add("issue", reference.issue?.value)
            add("page", reference.pages?.value)
            add("publisher", reference.publisher?.value)
            add("publisher-place", reference.publisherPlace?.value)
            add("language", reference.language)
            add("DOI", reference.doi?.value)
            add("URL", reference.urls.first?.candidates.first?.url)
            add("issued", reference.issued?.value.extended)
            add("accessed", reference.accessed?.value.date?.extended)
            add("note", reference.notes.map(\.value).joined(separator: "; "))
            for (variable, field) in reference.variables { add(variable.rawValue, field.value) }
            for (variable, field) in reference.dates { add(variable.rawValue, field.value.extended) }
            for identifier in reference.identifiers { add(identifier.value.scheme.rawValue, identifier.value.value) }
            print(try line(fields))
        }
    }

    private func line(_ object: [String: String]) throws -> String {
        let data = try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
        return String(decoding: data, as: UTF8.self)
    }
}
