import Foundation

/// An FTP server on loopback with a few files, and with the manners that are asked of it (RFC 959, RFC 2428).
///
/// It has a thread for each connection. ``stop()`` ends them all; so does letting go of the server.
public final class FTPServer: Sendable {
    /// What it has and how it behaves.
    public struct Manners: Sendable {
        /// What each file holds, by its path.
        public var files: [String: String] = [:]
        /// The folders; those of the files need not be named.
        public var folders: Set<String> = ["/"]
        /// Replies that stand in for the ordinary ones, by command and argument: `CWD /secret`, or by command alone.
        public var replies: [String: String] = [:]
        /// The first line.
        public var greeting = "220 ready"
        /// The address that `PASV` names, as its reply writes it.
        public var passiveAddress = "127,0,0,1"

        /// A server without files.
        public init() {}
    }

    private struct State {
        var commands: [String] = []
        var connections: [ObjectIdentifier: ConnectedSocket] = [:]
        var isStopped = false
    }

    private let listener: ListeningSocket
    private let state = Guarded(State())

    /// Starts a server.
    public init(_ change: (inout Manners) -> Void = { _ in }) throws {
        var manners = Manners()
        change(&manners)
        for path in manners.files.keys {
            var parent = path[...]
            while let slash = parent.lastIndex(of: "/"), slash > parent.startIndex {
                parent = parent[..<slash]
                manners.folders.insert(String(parent))
            }
        }
        let listener = try ListeningSocket()
        self.listener = listener
        let thread = Thread { [state, manners] in
            while let connection = listener.accept() {
                let isAccepted = state.with { state in
                    guard !state.isStopped else { return false }
                    state.connections[ObjectIdentifier(connection)] = connection
                    return true
                }
                guard isAccepted else { break }
                Thread {
                    FTPServer.serve(connection, manners) { command in state.with { $0.commands.append(command) } }
                    connection.end()
                    _ = state.with { $0.connections.removeValue(forKey: ObjectIdentifier(connection)) }
                }.start()
            }
        }
        thread.start()
    }

    deinit { stop() }

    /// `ftp://127.0.0.1:PORT` and the path.
    public func url(_ path: String, user: String = "") -> String { "ftp://\(user)127.0.0.1:\(listener.port)\(path)" }

    /// The commands so far, with their arguments.
    public var commands: [String] { state.with { $0.commands } }

    /// Ends every connection and listens no more.
    public func stop() {
        let connections = state.with { state in
            state.isStopped = true
            return Array(state.connections.values)
        }
        listener.shut()
        for connection in connections { connection.shut() }
    }

    private static func serve(_ connection: ConnectedSocket, _ manners: Manners, _ note: (String) -> Void) {
        guard connection.write(Array("\(manners.greeting)\r\n".utf8)) else { return }
        var session = Session(manners: manners)
        var pending: [UInt8] = []
        while true {
            while let end = pending.firstIndex(of: 0x0A) {
                let line = String(decoding: pending[..<end], as: UTF8.self).trimmingCharacters(in: .newlines)
                pending.removeFirst(end + 1)
                note(line)
                guard session.answer(line, on: connection) else { return }
            }
            guard pending.count < 1 << 16, let bytes = connection.read() else { return }
            pending += bytes
        }
    }

    /// One connection: where it is, and where its data will go.
    private struct Session {
        let manners: Manners
        var folder = "/"
        var data: ListeningSocket?

        /// Answers a command; false at the end.
        mutating func answer(_ line: String, on connection: ConnectedSocket) -> Bool {
            let parts = line.split(separator: " ", maxSplits: 1)
            let command = parts.first.map { $0.uppercased() } ?? ""
            let argument = parts.count > 1 ? String(parts[1]) : ""
            let path = absolute(argument)
            let reply =
                manners.replies["\(command) \(path)"] ?? manners.replies[command]
                ?? self.reply(to: command, path, connection)
            return connection.write(Array("\(reply)\r\n".utf8)) && command != "QUIT" && !reply.hasPrefix("421")
        }

        private mutating func reply(to command: String, _ path: String, _ connection: ConnectedSocket) -> String {
            switch command {
            case "USER": return "331 password, please"
            case "PASS": return "230-welcome\r\n230 logged in"
            case "PWD": return "257 \"\(folder)\" is where you are"
            case "TYPE", "REST": return command == "REST" ? "350 from there" : "200 done"
            case "CWD":
                guard manners.folders.contains(path) else { return "550 Failed to change directory." }
                folder = path
                return "250 done"
            case "SIZE": return manners.files[path].map { "213 \($0.utf8.count)" } ?? "550 Could not get file size."
            case "EPSV", "PASV":
                guard let socket = try? ListeningSocket() else { return "425 no port is free" }
                data = socket
                return command == "EPSV"
                    ? "229 come (|||\(socket.port)|)"
                    : "227 come (\(manners.passiveAddress),\(socket.port >> 8),\(socket.port & 0xFF))"
            case "RETR":
                guard let text = manners.files[path] else { return "550 Failed to open file." }
                // The client has connected before it asks.
                guard let target = data?.accept(), connection.write(Array("150 here it comes\r\n".utf8)) else {
                    return "425 no connection"
                }
                _ = target.write(Array(text.utf8))
                target.end()
                return "226 done"
            case "QUIT": return "221 goodbye"
            default: return "502 not known"
            }
        }

        private func absolute(_ path: String) -> String {
            let whole = path.hasPrefix("/") ? path : folder + (folder == "/" ? "" : "/") + path
            return whole.count > 1 && whole.hasSuffix("/") ? String(whole.dropLast()) : whole
        }
    }
}
