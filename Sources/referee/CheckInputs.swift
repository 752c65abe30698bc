import Documents
import Foundation

/// The files that a check reads: paths as given, patterns, and what lies in folders.
struct CheckInputs {
    /// Standard input, as it is named on the command line.
    static let standardInput = "-"
    /// The file beside the inputs that names what is left out, in the manner of `.gitignore`: a pattern a line.
    static let ignoreFileName = ".refereeignore"
    /// A folder deeper than this is a loop of links.
    private static let depthLimit = 64

    /// The paths in the order of the command line, those of a folder by name, each once.
    private(set) var paths: [String] = []
    /// What was named and is not there.
    private(set) var missing: [String] = []
    private var seen: Set<String> = []
    private let ignored: [String]
    private let excluded: [LinkPattern]
    private let readsHidden: Bool

    /// - Parameter excluded: files whose path one of these matches are left out.
    /// - Throws: when the list of inputs cannot be read.
    init(_ arguments: [String], _ options: CheckInputOptions, _ excluded: [LinkPattern] = []) throws(UsageProblem) {
        self.excluded = excluded
        readsHidden = options.hidden
        let text = options.noIgnore ? nil : try? String(contentsOfFile: CheckInputs.ignoreFileName, encoding: .utf8)
        ignored = (text ?? "").split(whereSeparator: \.isNewline).map(String.init)
            .filter { !$0.hasPrefix("#") && !$0.allSatisfy(\.isWhitespace) }
        for argument in arguments { add(argument) }
        guard let list = options.filesFrom else { return }
        guard list != CheckInputs.standardInput || !arguments.contains(CheckInputs.standardInput) else {
            throw UsageProblem("standard input cannot be both a document and the list of --files-from")
        }
        for line in try CheckInputs.lines(of: list) { add(line) }
    }

    /// More than the paths of the largest repositories.
    private static let longestList = 64 << 20

    private static func lines(of path: String) throws(UsageProblem) -> [String] {
        guard let lines = BoundedFile.lines(of: path, limit: longestList) else {
            throw UsageProblem("--files-from: \(path) is not a readable file in UTF-8 of at most 64 MB")
        }
        return lines.map(String.init)
            .filter { !$0.hasPrefix("#") && !$0.allSatisfy(\.isWhitespace) }
    }

    private mutating func add(_ argument: String) {
        if argument == CheckInputs.standardInput { return append(argument) }
        var isFolder: ObjCBool = false
        if unsafe FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder) {
            return isFolder.boolValue ? addFolder(argument, depth: 0) : append(argument)
        }
        // A pattern that the shell did not expand.
        let found = argument.contains { "*?[".contains($0) } ? CheckInputs.expanded(argument) : []
        if found.isEmpty { missing.append(argument) }
        for path in found { add(path) }
    }

    private mutating func append(_ path: String) {
        guard seen.insert(path).inserted, !isIgnored(path) else { return }
        paths.append(path)
    }

    private mutating func addFolder(_ folder: String, depth: Int) {
        guard depth < CheckInputs.depthLimit, depth == 0 || !isIgnored(folder) else { return }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names.sorted() where readsHidden || !name.hasPrefix(".") {
            let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
            var isFolder: ObjCBool = false
            guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
            if isFolder.boolValue {
                addFolder(path, depth: depth + 1)
            } else if LinkFormat.format(ofFileName: name) != nil {
                append(path)
            }
        }
    }

    /// `fnmatch`: a pattern with a slash is for the path, one without for the name or any folder's.
    private func isIgnored(_ path: String) -> Bool {
        if excluded.contains(where: { $0.matches(path) }) { return true }
        return ignored.contains { pattern in
            let bare = pattern.hasSuffix("/") ? String(pattern.dropLast()) : pattern
            if bare.contains("/") {
                return unsafe fnmatch(bare.hasPrefix("/") ? String(bare.dropFirst()) : bare, path, 0) == 0
                    || path.hasPrefix(bare + "/")
            }
            return path.split(separator: "/").contains { unsafe fnmatch(bare, String($0), 0) == 0 }
        }
    }

    private static func expanded(_ pattern: String) -> [String] {
        var result = unsafe glob_t()
        defer { unsafe globfree(&result) }
        guard unsafe glob(pattern, 0, nil, &result) == 0 else { return [] }
        return unsafe (0..<Int(result.gl_pathc)).compactMap { index in
            unsafe result.gl_pathv[index].map { unsafe String(cString: $0) }
        }
    }
}
