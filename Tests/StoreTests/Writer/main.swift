// Fills a history until it is done or killed: `store-writer FILE WORK COUNT FLUSH-EVERY GENERATION`.
//
// It goes on with the interrupted run of the work when there is one. After each flush it prints the number of the last
// record flushed. Every record carries the generation of the process that made it, so that a check made twice can be
// told.

import Foundation
import Store
import Verification

let arguments = CommandLine.arguments
guard arguments.count == 6, let count = Int(arguments[3]), let flushEvery = Int(arguments[4]),
    let generation = Int(arguments[5])
else { exit(2) }
let start = Date(timeIntervalSince1970: 1_700_000_000)

do {
    let store = try LinkStore(path: arguments[1])
    let run: LinkRun
    if let interrupted = try await store.resumableRun(inputsDigest: arguments[2], settingsDigest: "settings") {
        run = interrupted
    } else {
        run = try await store.beginRun(inputsDigest: arguments[2], settingsDigest: "settings", at: start)
    }
    var done: Set<String> = []
    for try await check in store.checks(of: run.id) { done.insert(check.url) }

    var written = 0
    for number in 0..<count {
        let url = "https://host.example/\(arguments[2])/\(number)"
        guard !done.contains(url) else { continue }
        try await store.append(
            LinkCheckRecord(
                url: url, run: run.id, checkedAt: start.addingTimeInterval(Double(number)),
                outcome: LinkOutcome(.ok, code: "http-200", detail: "Answer \(number).", status: 200, finalURL: url),
                milliseconds: generation))
        written += 1
        guard written % flushEvery == 0 else { continue }
        try await store.flush()
        FileHandle.standardOutput.write(Data("\(number)\n".utf8))
    }
    try await store.finish(run.id, at: start.addingTimeInterval(Double(count)))
    try await store.close()
    FileHandle.standardOutput.write(Data("finished\n".utf8))
} catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(1)
}
