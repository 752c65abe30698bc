/// Renders what needs attention in a report of links as Checkstyle XML, by file.
public enum CheckstyleLinkRenderer {
    /// The report as an XML document, with a line feed at its end.
    public static func text(of report: LinkReport, options: LinkReportOptions = LinkReportOptions()) -> String {
        var errors: [(file: String, lines: [String])] = []
        var indexes: [[UInt8]: Int] = [:]
        func add(_ file: String, _ line: String) {
            let path = LinkPath.relative(file, to: options.folder)
            let index = indexes[Array(path.utf8)] ?? errors.count
            if index == errors.count {
                indexes[Array(path.utf8)] = index
                errors.append((path, []))
            }
            errors[index].lines.append(line)
        }
        for finding in report.findings {
            add(
                finding.place.file,
                LinkXML.attribute("line", finding.place.shownLine)
                    + LinkXML.attribute("column", finding.place.shownColumn)
                    + LinkXML.attribute("severity", severity(of: finding.level))
                    + LinkXML.attribute("message", LinkWording.message(of: finding.row))
                    + LinkXML.attribute("source", LinkWording.rule(of: finding.row.outcome)))
        }
        for problem in report.problems {
            add(
                problem.file,
                (problem.line.map { LinkXML.attribute("line", max(1, $0)) } ?? "")
                    + LinkXML.attribute("severity", "warning") + LinkXML.attribute("message", problem.message)
                    + LinkXML.attribute("source", LinkWording.problemRule))
        }
        var output = LinkXML.declaration + "<checkstyle version=\"4.3\">\n"
        for (file, lines) in errors {
            output += "  <file" + LinkXML.attribute("name", file) + ">\n"
            for line in lines { output += "    <error\(line)/>\n" }
            output += "  </file>\n"
        }
        return output + "</checkstyle>\n"
    }

    private static func severity(of level: LinkLevel) -> String {
        switch level {
        case .error: "error"
        case .warning: "warning"
        case .note: "info"
        }
    }
}
