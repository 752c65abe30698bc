public import Foundation
public import Web

/// What can make an exchange: libcurl in a run, something with made-up answers in a test.
public protocol Transporting: Sendable {
    /// Asks for one URL, follows its redirects and returns what came of it.
    ///
    /// It never throws: a failure is part of the exchange. When the calling task is cancelled, it returns soon with
    /// `cancelled`.
    func exchange(_ request: TransferRequest) async -> Exchange
}

/// How much of an answer is read.
public enum BodyReading: Hashable, Sendable {
    /// The body, up to the transport's limit; what is longer is cut.
    case whole
    /// What kind of answer it is: nothing of a success is kept, of any other answer the beginning, in which a wall names
    /// itself. Short bodies are read to their end all the same, since that keeps the connection usable; what becomes of
    /// them does not matter, and a body that breaks off is no failure.
    case statusOnly
}

/// One request. The method is always GET: many servers answer HEAD with something else, or not at all.
public struct TransferRequest: Hashable, Sendable {
    /// The URL, `http` or `https`, or `ftp` where the transport allows it. Its fragment is not sent.
    public let url: WebURL
    /// Header fields besides those that the transport sends of itself; one with the same name replaces it.
    ///
    /// `Authorization` and `Cookie` are left out as soon as a redirect leads to another scheme, host or port, and
    /// conditions (`If-None-Match` and its like), which are for one URL, as soon as one leads anywhere.
    public let headers: HeaderFields
    /// The date that the exchange is to carry: the run's, which the transport does not read from a clock.
    public let date: Date
    /// How much of the answer is read.
    public let reading: BodyReading

    /// Creates a request.
    public init(url: WebURL, headers: HeaderFields = HeaderFields(), date: Date, reading: BodyReading = .whole) {
        self.url = url
        self.headers = headers
        self.date = date
        self.reading = reading
    }
}
