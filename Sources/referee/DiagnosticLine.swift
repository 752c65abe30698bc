import Bibliography

/// A diagnostic as a line for standard error: `references.bib:12:3: …`.
enum DiagnosticLine {
    static func text(_ diagnostic: Diagnostic, in file: String) -> String {
        var line = file
        if let start = diagnostic.range?.start { line += ":\(start.line):\(start.column)" }
        line += ": \(diagnostic.message)"
        return Console.visible(line)
    }
}
