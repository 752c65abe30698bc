import Foundation
import FuzzTargets
import TestSupport
import Testing

/// The inputs that once broke a fuzz target, and its seeds.
@Suite struct FuzzRegressionTests {
    @Test(arguments: FuzzTarget.allCases, ["Corpus", "Regressions"])
    func `no stored input breaks its target`(_ target: FuzzTarget, _ kind: String) throws {
        let folder = PackageFolder.url.appending(path: "Fuzzing/\(kind)/\(target.rawValue)")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") }
        #expect(kind == "Regressions" || names.count >= 10)
        for name in names.sorted() {
            let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
            #expect(target.violation(of: bytes) == nil, "\(kind)/\(target.rawValue)/\(name)")
        }
    }
}
