/// What is wrong with flags or configuration, and what to write instead; the tool says it and ends with 64.
struct UsageProblem: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
