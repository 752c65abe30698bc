import Documents
import Reporting
import Verification
import Web

/// What becomes of a link.
enum LinkPlan {
    /// It is asked on the web.
    case ask(WebURL, isDOI: Bool)
    /// It needs no asking.
    case judged(LinkOutcome)
}

/// The links of a run: each distinct one once, with all its places, and each request once, whatever fragments it is
/// cited with.
struct LinkTable {
    /// A distinct link.
    struct Row {
        let url: String
        let kind: Link.Kind
        /// The number of its request; nil when it is not asked on the web.
        let request: Int?
        var places: [LinkPlace]
        var outcome: LinkOutcome?
        var milliseconds: Int?
    }

    /// One exchange to make.
    struct Request {
        /// The URL without its fragment.
        let url: String
        let host: String
        let port: UInt16?
        let isDOI: Bool
        /// The rows that it answers.
        var rows: [Int]
    }

    private(set) var rows: [Row] = []
    private(set) var requests: [Request] = []
    private var numbers: [String: Int] = [:]
    private var requestNumbers: [String: Int] = [:]

    /// The number of a link's row, which is made when it is new.
    ///
    /// - Parameter plan: called for a new link alone.
    mutating func add(_ key: String, kind: Link.Kind, place: LinkPlace, plan: () -> LinkPlan) {
        if let number = numbers[key] {
            rows[number].places.append(place)
            return
        }
        let number = rows.count
        numbers[key] = number
        var request: Int?
        var outcome: LinkOutcome?
        switch plan() {
        case .judged(let judged): outcome = judged
        case .ask(let url, let isDOI):
            let address = url.serializedWithoutFragment
            // Most links are printed as they are asked: then one copy serves both.
            let shared = address == key ? key : address
            if let known = requestNumbers[shared] {
                request = known
                requests[known].rows.append(number)
            } else {
                request = requests.count
                requestNumbers[shared] = requests.count
                requests.append(
                    Request(url: shared, host: url.host, port: url.effectivePort, isDOI: isDOI, rows: [number]))
            }
        }
        rows.append(Row(url: key, kind: kind, request: request, places: [place], outcome: outcome))
    }

    /// Sets what was found.
    mutating func set(_ outcome: LinkOutcome, milliseconds: Int? = nil, row: Int) {
        rows[row].outcome = outcome
        rows[row].milliseconds = milliseconds
    }
}
