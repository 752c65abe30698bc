/// Collects the diagnostics of one file, up to a limit.
struct DiagnosticLog: Sendable {
    let fileName: String
    let limit: Int
    private var listed: [SnapshotDiagnostic] = []
    private var unlistedCount = 0

    init(fileName: String, limit: Int) {
        self.fileName = fileName
        self.limit = limit
    }

    /// What was noted; the last one says how many more there were.
    var diagnostics: [SnapshotDiagnostic] {
        guard unlistedCount > 0, let last = listed.last else { return listed }
        return listed + [
            SnapshotDiagnostic(
                .limit, fileName: fileName, position: last.position,
                message: "\(unlistedCount) more notices about this file are not listed")
        ]
    }

    mutating func note(_ kind: SnapshotDiagnostic.Kind, at position: Int, _ message: @autoclosure () -> String) {
        if listed.count < limit {
            listed.append(SnapshotDiagnostic(kind, fileName: fileName, position: position, message: message()))
        } else {
            unlistedCount += 1
        }
    }
}
