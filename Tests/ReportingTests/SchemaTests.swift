import Foundation
import Reporting
import TestSupport
import Testing

/// JSON reports against the JSON Schema that is published with them.
@Suite struct SchemaTests {
    private static let file = PackageFolder.url.appending(
        path: "Sources/Reporting/Schema/referee-report-1.schema.json")

    @Test(arguments: [10, 60])
    func `a JSON report keeps to its schema`(_ count: Int) throws {
        let report = count == 10 ? SampleReport.report : SyntheticReport.report(referenceCount: count)
        let document = try JSONSerialization.jsonObject(with: Data(JSONRenderer().text(of: report).utf8))
        #expect(try SchemaTests.check().violations(of: document) == [])
    }

    @Test func `the check finds what is wrong`() throws {
        let text = JSONRenderer().text(of: SampleReport.report)
        for (right, wrong) in [
            ("\"verdict\": \"moved\"", "\"verdict\": \"fine\""), ("\"isOffline\": false", "\"isOffline\": 0"),
            ("\"toolVersion\"", "\"version\""), ("\"citations\": 7", "\"citations\": \"7\""),
            ("referee-report/1", "referee-report/2"),
        ] {
            #expect(text.contains(right))
            let document = try JSONSerialization.jsonObject(with: Data(text.replacing(right, with: wrong).utf8))
            #expect(try SchemaTests.check().violations(of: document) != [], "\(wrong)")
        }
    }

    private static func check() throws -> SchemaCheck {
        let schema = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
        return SchemaCheck(root: try #require(schema as? [String: Any]))
    }
}
