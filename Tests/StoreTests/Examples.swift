import Foundation
import Store
import Verification

extension Date {
    /// The day from which the tests count.
    static let example = Date(timeIntervalSince1970: 1_700_000_000)

    /// So many days after that day.
    static func day(_ days: Double) -> Date { example.addingTimeInterval(days * 86_400) }
}

extension LinkCheckRecord {
    /// A check as most are.
    static func example(
        _ url: String, run: LinkRun.ID, at date: Date = .example, _ linkClass: LinkClass = .ok,
        entityTag: String? = nil, lastModified: String? = nil
    ) -> LinkCheckRecord {
        let code = linkClass == .ok ? "http-200" : "example-\(linkClass.rawValue)"
        return LinkCheckRecord(
            url: url, run: run, checkedAt: date,
            outcome: LinkOutcome(linkClass, code: code, detail: "An example.", status: 200, finalURL: url),
            entityTag: entityTag, lastModified: lastModified)
    }
}

extension LinkStore {
    /// Begins a run of which only its number matters.
    func exampleRun(at date: Date = .example) async throws -> LinkRun.ID {
        try await beginRun(inputsDigest: "inputs", settingsDigest: "settings", at: date).id
    }

    /// Writes the checks of one link, each in a run of its own.
    func write(_ checks: [(day: Double, linkClass: LinkClass)], of url: String) async throws {
        for check in checks {
            let run = try await exampleRun(at: .day(check.day))
            try await append(.example(url, run: run, at: .day(check.day), check.linkClass))
        }
        try await flush()
    }
}
