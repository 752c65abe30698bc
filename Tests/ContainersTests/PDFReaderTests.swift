import Foundation
import PageMetadata
import Testing

@testable import Containers

/// A PDF of one page a text, with an information dictionary; written by hand so that its bytes are known.
private func makePDF(_ texts: [String], title: String = "Reference rot") -> [UInt8] {
    var objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Count \(texts.count)/Kids[\(texts.indices.map { "\(5 + $0 * 2) 0 R" }.joined(separator: " "))]>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        "<</Title(\(title))/Author(Anna Nowak)/CreationDate(D:20140630100000+02'00')>>",
    ]
    for (index, text) in texts.enumerated() {
        let content = "BT /F1 24 Tf 72 700 Td (\(text)) Tj ET"
        objects.append(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents \(6 + index * 2) 0 R/Resources<</Font<</F1 3 0 R>>>>>>"
        )
        objects.append("<</Length \(content.utf8.count)>>\nstream\n\(content)\nendstream")
    }
    var file = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
        offsets.append(file.utf8.count)
        file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets { file += String(repeating: "0", count: 10 - String(offset).count) + "\(offset) 00000 n \n" }
    file += "trailer\n<</Size \(objects.count + 1)/Root 1 0 R/Info 4 0 R>>\nstartxref\n\(start)\n%%EOF\n"
    return Array(file.utf8)
}

@Suite struct PDFReaderTests {
    @Test func `information and pages are read`() async throws {
        let pdf = try await PDFReader().text(of: makePDF(["Reference rot in journals", "second"]))
        #expect(pdf.title == "Reference rot")
        #expect(pdf.author == "Anna Nowak")
        #expect(pdf.creationDate?.hasPrefix("2014-06-30") == true)
        #expect(pdf.pages.count == 2)
        #expect(pdf.pages.first?.contains("Reference rot in journals") == true)
    }

    @Test func `no more pages are read than the limit`() async throws {
        var limits = PDFReader.Limits()
        limits.pages = 2
        #expect(try await PDFReader(limits: limits).text(of: makePDF(["a", "b", "c"])).pages.count == 2)
    }

    @Test(arguments: [
        [], Array("%PDF-1.4\nnonsense".utf8), Array("<html>".utf8), Array(makePDF(["x"]).prefix(60)),
        Array("%PDF-1.7\n".utf8) + [UInt8](repeating: 0xFF, count: 2_000_000),
    ])
    func `a broken file is an error, not a trap`(_ bytes: [UInt8]) async {
        let error = await #expect(throws: ContainerError.self) { try await PDFReader().text(of: bytes) }
        #expect(error?.code == .damaged)
    }

    @Test func `a missing program is named with its package`() async {
        let reader = PDFReader(programFolder: "/nonexistent")
        let error = await #expect(throws: ContainerError.self) { try await reader.text(of: makePDF(["x"])) }
        #expect(error?.code == .programMissing)
        #expect(error?.description.contains("poppler-utils") == true)
    }

    @Test func `a file beyond the limit is not handed to a program`() async {
        var limits = PDFReader.Limits()
        limits.fileSize = 100
        let error = await #expect(throws: ContainerError.self) {
            try await PDFReader(limits: limits).text(of: makePDF(["x"]))
        }
        #expect(error?.code == .tooLarge)
    }
}

@Suite struct LimitedProgramTests {
    private func program(time: Duration = .seconds(20), outputSize: Int = 1_000, memory: Int = 1 << 30)
        -> LimitedProgram
    {
        LimitedProgram(memory: memory, time: time, outputSize: outputSize, folder: nil, package: "none")
    }

    @Test func `a program that takes too long is ended`() async {
        let taken = await ContinuousClock().measure {
            let error = await #expect(throws: ContainerError.self) {
                try await program(time: .milliseconds(300)).output(of: "sleep", ["300"])
            }
            #expect(error?.code == .timedOut)
        }
        #expect(taken < .seconds(100))
    }

    @Test func `a program that writes too much is ended`() async {
        let error = await #expect(throws: ContainerError.self) {
            try await program().output(of: "yes", [])
        }
        #expect(error?.code == .tooLarge)
    }

    @Test func `a program gets no more memory than the limit`() async {
        // awk doubles a text until it has no room.
        let error = await #expect(throws: ContainerError.self) {
            try await program(memory: 64 << 20).output(of: "awk", ["BEGIN { s = \"x\"; while (1) s = s s }"])
        }
        #expect(error?.code == .damaged)
    }

    @Test func `a temporary file is private, whole and gone with its owner`() throws {
        let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }
        var path = ""
        do {
            let file = try TemporaryFile(bytes)
            path = file.path
            #expect(try [UInt8](Data(contentsOf: URL(filePath: path))) == bytes)
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
        }
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func `cancelling ends the program`() async {
        let task = Task { try await program().output(of: "sleep", ["300"]) }
        task.cancel()
        let error = await #expect(throws: ContainerError.self) { _ = try await task.value }
        #expect(error?.code == .cancelled)
    }
}
