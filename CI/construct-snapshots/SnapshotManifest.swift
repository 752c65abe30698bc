import Foundation
import Web
import WebArchive

/// What constructed captures are made of.
///
/// ```json
/// {"software": "…", "description": "…",
///  "captures": [{"url": "http://a.example/", "date": "2014-07-06T10:00:00Z", "status": 200,
///                "headers": [["Content-Type", "text/html; charset=utf-8"]], "body": "relative/path"}]}
/// ```
struct SnapshotManifest: Decodable {
    /// One response that is to be stored.
    struct Capture: Decodable {
        let url: String
        /// ISO 8601.
        let date: String
        let status: Int
        let headers: [[String]]?
        /// The file that holds the body, relative to the manifest; null for none.
        let body: String?
    }

    /// Why a manifest cannot be used.
    struct Problem: Error, CustomStringConvertible {
        let description: String
    }

    let software: String
    let description: String
    let captures: [Capture]
    private(set) var folder = URL(filePath: ".")

    private enum CodingKeys: CodingKey {
        case software, description, captures
    }

    init(contentsOf url: URL) throws {
        let data: Data
        do {
            data = try Data(contentsOf: url)
        } catch {
            throw Problem(description: "\(url.path) cannot be read: \(error.localizedDescription)")
        }
        do {
            self = try JSONDecoder().decode(SnapshotManifest.self, from: data)
        } catch {
            throw Problem(description: "\(url.path) is not a manifest: \(error)")
        }
        folder = url.deletingLastPathComponent()
    }

    /// The archive: a record that says what this is, then the captures in the manifest's order.
    /// It does not name itself, so that the same manifest gives the same bytes under any name.
    func archive() throws -> Data {
        let writer = WARCWriter(compression: .gzip)
        var archive = Data()
        // The file has no time of its own: that of the earliest capture makes the same manifest give the same bytes.
        let dates = try captures.map(date(of:))
        guard let first = dates.min() else { throw Problem(description: "the manifest names no captures") }
        let information = try WARCDraft.warcinfo(
            [
                HeaderFields.Line(name: "software", value: software),
                HeaderFields.Line(name: "format", value: "WARC File Format 1.1"),
                HeaderFields.Line(name: "description", value: description),
                HeaderFields.Line(
                    name: "constructed",
                    value: "These captures were constructed from files for demonstration and tests. "
                        + "They were never received from a server, and their dates are invented."),
            ], date: first)
        let informationRecord = try writer.encoded(information)
        archive.append(contentsOf: informationRecord.bytes)
        for (capture, date) in zip(captures, dates) {
            let body = try body(of: capture)
            archive.append(
                contentsOf: try writer.encoded(
                    WARCDraft.response(
                        url: capture.url, date: date, status: capture.status, reason: reason(capture.status),
                        headers: try headers(of: capture, bodyLength: body.count), body: body,
                        fields: [HeaderFields.Line(name: "WARC-Warcinfo-ID", value: "<\(informationRecord.recordID)>")])
                ).bytes)
        }
        return archive
    }

    private func date(of capture: Capture) throws -> Date {
        guard let date = WARCDate.date(capture.date.utf8) else {
            throw Problem(description: "“\(capture.date)”, the date of \(capture.url), is not ISO 8601")
        }
        return date
    }

    private func body(of capture: Capture) throws -> [UInt8] {
        guard let path = capture.body else { return [] }
        let file = folder.appending(path: path)
        do {
            return Array(try Data(contentsOf: file))
        } catch {
            throw Problem(description: "\(file.path), the body of \(capture.url), cannot be read: \(error)")
        }
    }

    private func headers(of capture: Capture, bodyLength: Int) throws -> HeaderFields {
        var headers = HeaderFields()
        for pair in capture.headers ?? [] {
            guard pair.count == 2 else {
                throw Problem(description: "a header of \(capture.url) is not a pair of name and value: \(pair)")
            }
            headers.append(name: pair[0], value: pair[1])
        }
        if headers["Content-Length"] == nil, headers["Transfer-Encoding"] == nil {
            headers.append(name: "Content-Length", value: String(bodyLength))
        }
        return headers
    }

    /// The phrases of the statuses that a sample needs (RFC 9110, section 15).
    private func reason(_ status: Int) -> String {
        [
            200: "OK", 301: "Moved Permanently", 302: "Found", 304: "Not Modified", 307: "Temporary Redirect",
            308: "Permanent Redirect", 403: "Forbidden", 404: "Not Found", 410: "Gone", 429: "Too Many Requests",
            500: "Internal Server Error", 503: "Service Unavailable",
        ][status] ?? ""
    }
}
