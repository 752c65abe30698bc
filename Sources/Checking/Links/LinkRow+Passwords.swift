import Reporting
import Verification
import Web

extension LinkRow {
    /// The row as it may be shown: names and passwords in its URLs are masked, wherever they stand. Places stay where
    /// they are.
    var withoutPasswords: LinkRow {
        var row = self
        row.url = UserInformation.masked(inURL: url)
        if row.url != url {
            // What is printed may be wrapped or escaped, so that nothing in it is sure to be found: it is called by the
            // URL that it stands for.
            for index in row.places.indices { row.places[index].text = row.url }
        }
        row.askedURL = askedURL.map(UserInformation.masked(inURL:))
        let hasSecret =
            outcome.finalURL.map(LinkRow.mayHoldSecret) ?? false || outcome.advice.map(LinkRow.mayHoldSecret) ?? false
            || LinkRow.mayHoldSecret(outcome.detail)
            || outcome.onlyHop.map { LinkRow.mayHoldSecret($0.url) } ?? false
            || outcome.hops.contains { LinkRow.mayHoldSecret($0.url) }
        // Outcomes are shared by many rows; only those that need it are made anew.
        guard hasSecret else { return row }
        row.outcome.finalURL = outcome.finalURL.map(UserInformation.masked(inURL:))
        row.outcome.advice = outcome.advice.map(UserInformation.masked(inURL:))
        row.outcome.detail = UserInformation.masked(inText: outcome.detail)
        if var hop = outcome.onlyHop {
            hop.url = UserInformation.masked(inURL: hop.url)
            row.outcome.onlyHop = hop
        }
        if !outcome.hops.isEmpty {
            row.outcome.hops = outcome.hops.map { hop in
                var hop = hop
                hop.url = UserInformation.masked(inURL: hop.url)
                return hop
            }
        }
        return row
    }

    private static func mayHoldSecret(_ text: String) -> Bool { text.utf8.contains(UInt8(ascii: "@")) }
}
