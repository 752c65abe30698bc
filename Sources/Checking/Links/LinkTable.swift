import Documents
import Reporting
import Verification
import Web

/// What becomes of a link.
enum LinkPlan {
    /// It is asked on the web.
    case ask(WebURL, isDOI: Bool, host: Int)
    /// It needs no asking.
    case judged(LinkOutcome)
    /// Another URL stands for it, with this plan.
    indirect case remapped(String, LinkPlan)
}

/// The links of a run: each distinct one once, with all its places, and each request once, whatever fragments it is
/// cited with.
///
/// A row of a hundred thousand is small: what most of them come to is kept once.
struct LinkTable {
    /// A distinct link.
    struct Row {
        let url: String
        var places: [LinkPlace]
        /// The number of its outcome, from 0; -1 while there is none.
        fileprivate var outcome: Int32 = -1
        var milliseconds: Int32 = -1
        /// The number of its request; -1 when it is not asked.
        fileprivate var request: Int32 = -1
    }

    /// One exchange to make.
    struct Request {
        /// The URL without its fragment.
        let url: String
        let isDOI: Bool
        /// The number of its host in the queue.
        let host: Int32
        fileprivate let row: Int32
        /// Rows besides the first: the same page with other fragments.
        fileprivate var others: [Int32] = []
    }

    private(set) var rows: [Row] = []
    private(set) var requests: [Request] = []
    /// What is asked in place of a row's own URL, by the row's number.
    private(set) var remapped: [Int: String] = [:]
    private var numbers: [String: Int32] = [:]
    /// Of the URLs that are no row's own.
    private var requestNumbers: [String: Int32] = [:]
    private var outcomes: [LinkOutcome] = []
    private var outcomeNumbers: [LinkOutcome: Int32] = [:]
    /// What pages say of themselves, by request.
    private var metadata: [Int32: LinkMetadata] = [:]

    /// Adds a place of a link.
    ///
    /// - Parameter plan: called for a new link alone.
    mutating func add(_ key: String, place: LinkPlace, plan: () -> LinkPlan) {
        if let number = numbers[key] {
            rows[Int(number)].places.append(place)
            return
        }
        let number = Int32(truncatingIfNeeded: rows.count)
        numbers[key] = number
        rows.append(Row(url: key, places: [place]))
        carry(plan(), key, row: number)
    }

    private mutating func carry(_ plan: LinkPlan, _ key: String, row number: Int32) {
        switch plan {
        case .judged(let outcome): set(outcome, row: Int(number))
        case .remapped(let other, let plan):
            remapped[Int(number)] = other
            carry(plan, key, row: number)
        case .ask(let url, let isDOI, let host):
            let address = url.serializedWithoutFragment
            // Most links are printed as they are asked: then one copy and one entry of a table serve both.
            let isSame = address == key
            let known =
                isSame
                ? requestNumbers[address] : request(ofRowCalled: address) ?? requestNumbers[address]
            if let known {
                rows[Int(number)].request = known
                requests[Int(known)].others.append(number)
            } else {
                let request = Int32(truncatingIfNeeded: requests.count)
                rows[Int(number)].request = request
                if !isSame { requestNumbers[address] = request }
                requests.append(
                    Request(
                        url: isSame ? key : address, isDOI: isDOI, host: Int32(truncatingIfNeeded: host), row: number))
            }
        }
    }

    /// The request of the row that is called by the URL which is asked for it; a remapped row is not.
    private func request(ofRowCalled address: String) -> Int32? {
        guard let row = numbers[address] else { return nil }
        let request = rows[Int(row)].request
        return request >= 0 && remapped[Int(row)] == nil ? request : nil
    }

    /// Lets go of what only adding needs.
    mutating func finishAdding() {
        numbers = [:]
        requestNumbers = [:]
    }

    /// Sets what was found for the rows of a request.
    mutating func set(_ outcome: LinkOutcome, milliseconds: Int? = nil, request: Int) {
        let request = requests[request]
        set(outcome, milliseconds: milliseconds, row: Int(request.row))
        for row in request.others { set(outcome, milliseconds: milliseconds, row: Int(row)) }
    }

    /// Sets what the page of a request says of itself.
    mutating func set(_ metadata: LinkMetadata, request: Int) {
        self.metadata[Int32(truncatingIfNeeded: request)] = metadata
    }

    /// What the page of a row says of itself; nil when it was not read, or says nothing.
    func metadata(ofRow row: Int) -> LinkMetadata? { metadata.isEmpty ? nil : metadata[rows[row].request] }

    /// The URL that was asked for a row; nil when none was.
    func url(askedForRow row: Int) -> String? {
        let request = rows[row].request
        return request < 0 ? nil : requests[Int(request)].url
    }

    /// The rows of a request that name a place in its page, with the place.
    func fragments(of request: Int) -> [(row: Int, fragment: String)] {
        let request = requests[request]
        return ([request.row] + request.others).compactMap { row in
            let url = remapped[Int(row)] ?? rows[Int(row)].url
            guard let sign = url.firstIndex(of: "#"), url.index(after: sign) < url.endIndex else { return nil }
            return (Int(row), String(url[url.index(after: sign)...]))
        }
    }

    /// What was found for a row; nil when nothing was.
    func outcome(of row: Row) -> LinkOutcome? { row.outcome < 0 ? nil : outcomes[Int(row.outcome)] }

    /// Sets what was found for one row.
    mutating func set(_ outcome: LinkOutcome, milliseconds: Int? = nil, row: Int) {
        rows[row].milliseconds = milliseconds.map { Int32(clamping: $0) } ?? -1
        if let known = outcomeNumbers[outcome] {
            rows[row].outcome = known
            return
        }
        let number = Int32(truncatingIfNeeded: outcomes.count)
        outcomes.append(outcome)
        // An outcome with a way of its own hardly comes twice.
        if outcome.hops.isEmpty { outcomeNumbers[outcome] = number }
        rows[row].outcome = number
    }
}
