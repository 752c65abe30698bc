import Foundation

/// Servers with certificates good and bad, made by the `openssl` program in a temporary folder and served by it.
///
/// All but the self-signed one are issued by an authority of this object's own, whose certificate is ``authorityFile``.
public final class FaultServerTLS: Sendable {
    /// What is wrong with a server's certificate.
    public enum Certificate: String, Sendable, CaseIterable {
        /// Nothing.
        case valid
        /// It ended years ago.
        case expired
        /// It begins in a far year.
        case notYetValid = "not-yet-valid"
        /// It is its own issuer.
        case selfSigned = "self-signed"
        /// It was issued for another name.
        case otherHost = "other-host"
    }

    /// The name that the certificates are for.
    public static let host = "secure.example"

    private let folder: URL
    private let processes: [Process]
    /// Where each server listens on 127.0.0.1.
    public let ports: [Certificate: UInt16]

    /// The authority's certificate, for `certificateAuthorityFile`.
    public var authorityFile: String { folder.appending(path: "authority.pem").path }

    /// Makes the certificates and starts a server for each.
    public init(_ certificates: [Certificate] = Certificate.allCases) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "referee-tls-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(FaultServerTLS.settings.utf8).write(to: folder.appending(path: "openssl.cnf"))
        try Data("01\n".utf8).write(to: folder.appending(path: "serial"))
        try Data().write(to: folder.appending(path: "index"))
        try FaultServerTLS.openssl(
            [
                "req", "-x509", "-config", "openssl.cnf", "-extensions", "authority", "-subj",
                "/CN=Authority of the tests",
                "-days", "3650", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                "-keyout", "authority.key", "-out", "authority.pem",
            ], in: folder)
        var processes: [Process] = []
        var ports: [Certificate: UInt16] = [:]
        for certificate in certificates {
            try FaultServerTLS.make(certificate, in: folder)
            let (process, port) = try FaultServerTLS.serve(certificate, in: folder)
            processes.append(process)
            ports[certificate] = port
        }
        self.processes = processes
        self.ports = ports
    }

    deinit { stop() }

    /// Ends the servers and removes the folder.
    public func stop() {
        for process in processes where process.isRunning { process.terminate() }
        try? FileManager.default.removeItem(at: folder)
    }

    /// The URL of a server's page.
    public func url(_ certificate: Certificate) -> String {
        "https://\(FaultServerTLS.host):\(ports[certificate] ?? 0)/"
    }

    /// What lets the name be found, for `resolve`.
    public var resolve: [String] { ports.values.sorted().map { "\(FaultServerTLS.host):\($0):127.0.0.1" } }

    private static func make(_ certificate: Certificate, in folder: URL) throws {
        let name = certificate.rawValue
        let host = certificate == .otherHost ? "another.example" : host
        let request = [
            "req", "-config", "openssl.cnf", "-subj", "/CN=\(host)", "-addext", "subjectAltName=DNS:\(host)",
            "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", "\(name).key",
        ]
        guard certificate != .selfSigned else {
            return try openssl(request + ["-x509", "-days", "3650", "-out", "\(name).pem"], in: folder)
        }
        try openssl(request + ["-out", "\(name).csr"], in: folder)
        // The one command of OpenSSL 3.0 that takes any pair of dates.
        let dates =
            switch certificate {
            case .expired: ("20200101000000Z", "20210101000000Z")
            case .notYetValid: ("20900101000000Z", "20910101000000Z")
            default: ("20200101000000Z", "20910101000000Z")
            }
        try openssl(
            [
                "ca", "-batch", "-notext", "-config", "openssl.cnf", "-startdate", dates.0, "-enddate", dates.1,
                "-in", "\(name).csr", "-out", "\(name).pem",
            ], in: folder)
    }

    private static func serve(_ certificate: Certificate, in folder: URL) throws -> (Process, UInt16) {
        let name = certificate.rawValue
        let log = folder.appending(path: "\(name).log")
        try Data().write(to: log)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/openssl")
        process.currentDirectoryURL = folder
        process.arguments = [
            "s_server", "-accept", "127.0.0.1:0", "-cert", "\(name).pem", "-key", "\(name).key", "-www",
        ]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: log)
        process.standardError = FileHandle.nullDevice
        try process.run()
        // It says “ACCEPT 127.0.0.1:PORT” when it is ready.
        for _ in 0..<500 {
            let text = String(decoding: (try? Data(contentsOf: log)) ?? Data(), as: UTF8.self)
            if let line = text.split(separator: "\n").first(where: { $0.hasPrefix("ACCEPT ") }), text.contains("\n"),
                let port = line.split(separator: ":").last.flatMap({ UInt16($0) })
            {
                return (process, port)
            }
            guard process.isRunning else { break }
            Thread.sleep(forTimeInterval: 0.02)
        }
        process.terminate()
        throw FaultServerError("openssl s_server did not start with the \(name) certificate")
    }

    private static func openssl(_ arguments: [String], in folder: URL) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/openssl")
        process.currentDirectoryURL = folder
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw FaultServerError("openssl \(arguments.joined(separator: " ")) failed")
        }
    }

    private static let settings = """
        [ca]
        default_ca = tests
        [tests]
        dir = .
        database = index
        new_certs_dir = .
        serial = serial
        certificate = authority.pem
        private_key = authority.key
        default_md = sha256
        policy = any
        copy_extensions = copy
        unique_subject = no
        [any]
        commonName = supplied
        [req]
        distinguished_name = name
        [name]
        [authority]
        basicConstraints = critical, CA:true
        keyUsage = critical, keyCertSign

        """
}
