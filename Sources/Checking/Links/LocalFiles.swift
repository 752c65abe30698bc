import Documents
import Foundation
import Verification

/// What a link asks for, once its document is known.
enum LinkTarget {
    /// Something on the web, as text.
    case web(String)
    /// A mail address.
    case mail(String)
    /// A file, and a place in it.
    case file(path: String, fragment: String?)

    /// What the report calls the link, and what tells it from others.
    var key: String {
        switch self {
        case .web(let text): text
        case .mail(let address): "mailto:" + address
        case .file(let path, let fragment): fragment.map { "\(path)#\($0)" } ?? path
        }
    }
}

/// Links to files beside a document.
struct LocalFiles {
    let settings: LinkCheckSettings

    /// What a link of a document asks for: a relative one is resolved against the base URL when there is one, else
    /// against the document's folder.
    func target(of link: Link, in file: String) -> LinkTarget {
        switch link.kind {
        case .mail: return .mail(link.target)
        case .anchor: return .file(path: file, fragment: link.target)
        case .file:
            let parts = link.target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            let fragment = parts.count > 1 ? String(parts[1]) : nil
            if let base = settings.baseURL, base.contains("://") { return .web(join(base, link.target)) }
            return .file(path: path(String(parts[0]), in: file), fragment: fragment)
        case .url, .doi, .arXiv, .pmid, .handle: return .web(link.webAddress ?? link.target)
        }
    }

    private func join(_ base: String, _ target: String) -> String {
        URL(string: target, relativeTo: URL(string: base))?.absoluteString ?? target
    }

    private func path(_ target: String, in file: String) -> String {
        if target.hasPrefix("/") { return settings.rootFolder.map { $0 + target } ?? target }
        if let base = settings.baseURL { return base + (base.hasSuffix("/") ? "" : "/") + target }
        guard file != "-", let slash = file.lastIndex(of: "/") else { return target }
        return String(file[...slash]) + target
    }

    /// Whether a file is there, and the place in it.
    func outcome(ofFile path: String, fragment: String?) -> LinkOutcome {
        if path == "-" || path.isEmpty {
            return LinkOutcome(.skipped, code: LinkCode.fragmentNotChecked, detail: "the document has no file")
        }
        var isFolder: ObjCBool = false
        guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            return LinkOutcome(.gone, code: LinkCode.fileNotFound, detail: "there is no such file")
        }
        guard settings.checksFragments, let fragment, !fragment.isEmpty, !isFolder.boolValue else {
            return LinkOutcome(.ok, code: LinkCode.fileFound, detail: "")
        }
        guard let bytes = FileManager.default.contents(atPath: path) else {
            return LinkOutcome(.unreachable, code: LinkCode.fileNotFound, detail: "the file cannot be read")
        }
        let content = Array(bytes)
        let format = LinkFormat.format(ofFileName: path) ?? LinkFormat.sniffed(from: content)
        let anchors = AnchorReader.anchors(in: content, format: format)
        return anchors.contains(fragment)
            ? LinkOutcome(.ok, code: LinkCode.fileFound, detail: "")
            : LinkOutcome(
                .gone, code: LinkCode.fragmentNotFound, detail: "the file has no place called “\(fragment)”")
    }
}
