// Prints labelled bibliography entries, a row each: `generate-entries --count N --seed S [--weights W] > entries.jsonl`.
import EntryGeneration
import Foundation

func stop(_ message: String) -> Never {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    exit(2)
}

var count = 1000
var seed: UInt64 = 1
var weights = SamplingWeights()
var arguments = CommandLine.arguments.dropFirst()
let usage = "usage: generate-entries --count N --seed S [--weights english=45,german=20,other=35,damaged=0.27]"
while let option = arguments.popFirst() {
    guard let value = arguments.popFirst() else { stop(usage) }
    switch option {
    case "--count":
        guard let number = Int(value), number >= 0 else { stop("--count wants a number, not “\(value)”") }
        count = number
    case "--seed":
        guard let number = UInt64(value) else { stop("--seed wants a number, not “\(value)”") }
        seed = number
    case "--weights":
        guard let read = SamplingWeights(value) else { stop("--weights wants \(usage.suffix(45)) not “\(value)”") }
        weights = read
    default: stop(usage)
    }
}
for problem in EntryGenerator.problems { stop("the generator's own data are broken: \(problem)") }
let generator = EntryGenerator(seed: seed, weights: weights)
var buffer = ""
for row in 0..<count {
    buffer += generator.entry(row: row).json + "\n"
    if buffer.utf8.count > 1 << 16 || row == count - 1 {
        FileHandle.standardOutput.write(Data(buffer.utf8))
        buffer = ""
    }
}
