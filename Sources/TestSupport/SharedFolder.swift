public import Foundation

/// The folder of samples and labelled data that stands beside the project and is never part of it.
///
/// `REFEREE_SHARED` names it; without that it is looked for beside the package. A test that needs it is enabled by
/// ``isPresent``, which says on standard error, once, when it is absent.
public enum SharedFolder {
    /// The folder, or nil when there is none.
    public static let url: URL? = {
        let named = ProcessInfo.processInfo.environment["REFEREE_SHARED"].map { URL(filePath: $0) }
        let folder = named ?? PackageFolder.url.deletingLastPathComponent().appending(path: "shared")
        if FileManager.default.fileExists(atPath: folder.appending(path: "samples").path) { return folder }
        FileHandle.standardError.write(
            Data("ABSENT: \(folder.path) is not there; tests on shared samples and labelled data do not run.\n".utf8))
        return nil
    }()

    /// Whether the folder is there.
    public static var isPresent: Bool { url != nil }
}

/// The package's own folder.
public enum PackageFolder {
    /// The folder that holds `Package.swift`.
    public static let url = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
