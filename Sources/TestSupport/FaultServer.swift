import Foundation

/// An HTTP/1.1 server on loopback whose answers are scripted, the broken and the hostile included.
///
/// It has a thread for each connection. ``stop()`` ends them all; so does letting go of the server.
public final class FaultServer: Sendable {
    /// A request as it came in.
    public struct Request: Hashable, Sendable {
        /// The path with its query.
        public let path: String
        /// The header lines, names in lower case.
        public let headers: [String: String]
    }

    private struct State {
        var behaviours: [String: FaultBehaviour]
        var requests: [Request] = []
        var counts: [String: Int] = [:]
        var active = 0
        var mostActive = 0
        var connectionCount = 0
        var connections: [ObjectIdentifier: ConnectedSocket] = [:]
        var isStopped = false
    }

    private let listener: ListeningSocket
    private let state: Guarded<State>

    /// Starts a server.
    ///
    /// - Parameter behaviours: what each path answers. `/r/1`, `/r/2` … redirect on and on; other paths give 404.
    public init(_ behaviours: [String: FaultBehaviour] = [:]) throws {
        let listener = try ListeningSocket()
        let state = Guarded(State(behaviours: behaviours))
        self.listener = listener
        self.state = state
        let thread = Thread {
            while let connection = listener.accept() {
                let isAccepted = state.with { state in
                    guard !state.isStopped else { return false }
                    state.connections[ObjectIdentifier(connection)] = connection
                    state.connectionCount += 1
                    return true
                }
                guard isAccepted else { break }
                let worker = Thread {
                    FaultServer.serve(connection, state)
                    _ = state.with { $0.connections.removeValue(forKey: ObjectIdentifier(connection)) }
                }
                worker.stackSize = 256 << 10
                worker.start()
            }
        }
        thread.start()
    }

    deinit { stop() }

    /// The port.
    public var port: UInt16 { listener.port }

    /// `http://127.0.0.1:PORT` and the path; another host is for `--resolve` and addresses such as 127.0.0.2.
    public func url(_ path: String, host: String = "127.0.0.1") -> String { "http://\(host):\(port)\(path)" }

    /// The requests so far, in the order of their arrival.
    public var requests: [Request] { state.with { $0.requests } }

    /// How many requests were being answered at the same time, at most.
    public var mostActiveRequests: Int { state.with { $0.mostActive } }

    /// How many connections were taken up so far.
    public var connectionCount: Int { state.with { $0.connectionCount } }

    /// Changes what a path answers.
    public func script(_ path: String, _ behaviour: FaultBehaviour) {
        state.with { $0.behaviours[path] = behaviour }
    }

    /// Ends every connection and listens no more.
    public func stop() {
        let connections = state.with { state in
            state.isStopped = true
            return Array(state.connections.values)
        }
        listener.shut()
        for connection in connections { connection.shut() }
    }

    private static func serve(_ connection: ConnectedSocket, _ state: Guarded<State>) {
        var pending: [UInt8] = []
        while let request = nextRequest(from: connection, pending: &pending) {
            let (behaviour, count) = state.with { state in
                state.requests.append(request)
                state.counts[request.path, default: 0] += 1
                state.active += 1
                state.mostActive = max(state.mostActive, state.active)
                let known = state.behaviours[request.path] ?? FaultBehaviour.builtIn(path: request.path)
                return (known, state.counts[request.path, default: 1])
            }
            let isKept = (behaviour ?? .answer(status: 404, body: "no such page"))
                .perform(on: connection, request: request, count: count)
            state.with { $0.active -= 1 }
            guard isKept else { break }
        }
        connection.end()
    }

    private static func nextRequest(from connection: ConnectedSocket, pending: inout [UInt8]) -> Request? {
        let mark = Array("\r\n\r\n".utf8)
        while true {
            if let end = pending.indices.first(where: { pending[$0...].starts(with: mark) }) {
                let lines = String(decoding: pending[..<end], as: UTF8.self).split(separator: "\r\n")
                pending.removeFirst(end + mark.count)
                let words = lines.first?.split(separator: " ") ?? []
                guard words.count == 3 else { return nil }
                var headers: [String: String] = [:]
                for line in lines.dropFirst() {
                    let pair = line.split(separator: ":", maxSplits: 1)
                    if pair.count == 2 {
                        headers[pair[0].lowercased()] = pair[1].trimmingCharacters(in: .whitespaces)
                    }
                }
                return Request(path: String(words[1]), headers: headers)
            }
            // What does not begin like a method is not HTTP: TLS, for one.
            guard pending.first.map({ (0x41...0x5A).contains($0) }) ?? true else { return nil }
            guard pending.count < 1 << 20, let bytes = connection.read() else { return nil }
            pending += bytes
        }
    }
}
