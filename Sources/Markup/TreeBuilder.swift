/// Makes nodes in document order of what libxml2 says of the nesting of a skeleton's tags.
struct TreeBuilder {
    private let skeleton: [UInt8]
    private let runs: [MarkupParts.Run]
    private let tags: [MarkupParts.Tag]
    /// The deepest nesting that is read.
    let greatestDepth: Int
    private var nodes: [HTMLDocument.Node] = []
    /// The elements that are open.
    private var open: [Int32] = []
    /// The first run and the first tag behind what has been told.
    private var nextRun = 0
    private var nextTag = 0

    init(_ skeleton: MarkupSkeleton, greatestDepth: Int) {
        self.skeleton = skeleton.output
        runs = skeleton.runs
        tags = skeleton.tags
        self.greatestDepth = greatestDepth
        nodes.reserveCapacity(runs.count + tags.count + 4)
    }

    /// An element begins: that of the tag whose name ends at the offset in the skeleton, or one that it implies.
    mutating func startElement(_ name: borrowing Span<UInt8>, at offset: Int) {
        while nextTag < tags.count, tags[nextTag].offset < offset { nextTag += 1 }
        var node = HTMLDocument.Node(
            name: MarkupParts.Name(number: -1, start: 0), parent: open.last ?? (nodes.isEmpty ? -1 : 0), end: 0,
            start: 0, contentEnd: 0)
        if nextTag < tags.count, tags[nextTag].offset == offset, isTag(tags[nextTag], name) {
            node.name = tags[nextTag].name
            node.start = tags[nextTag].start
            node.contentEnd = tags[nextTag].end
        } else {
            // What is implied is html, head, body or p.
            node.name.number = MarkupName.finder.number(of: name.indices.map { name[$0] }[...]) ?? MarkupName.p.rawValue
        }
        open.append(Int32(nodes.count))
        nodes.append(node)
    }

    private func isTag(_ tag: MarkupParts.Tag, _ name: borrowing Span<UInt8>) -> Bool {
        guard tag.length == name.count else { return false }
        let start = tag.offset - tag.length
        for index in 0..<tag.length where skeleton[start + index] != name[index] { return false }
        return true
    }

    /// The element that was opened last ends.
    mutating func endElement() {
        guard let index = open.popLast() else { return }
        nodes[Int(index)].end = Int32(nodes.count)
    }

    /// The run of text before the offset in the skeleton stands in the open element; false when there is none.
    ///
    /// - Parameter isContinued: whether it goes on with the text that came last.
    mutating func appendText(at offset: Int, isContinued: Bool) -> Bool {
        while nextRun < runs.count, runs[nextRun].offset < offset { nextRun += 1 }
        guard nextRun < runs.count, runs[nextRun].offset == offset else { return false }
        let run = runs[nextRun]
        nextRun += 1
        if isContinued, let last = nodes.indices.last, nodes[last].isText {
            nodes[last].contentEnd = run.end
        } else {
            nodes.append(
                HTMLDocument.Node(
                    name: MarkupParts.Name(number: HTMLDocument.Node.textNumber, start: 0), parent: open.last ?? -1,
                    end: Int32(nodes.count) + 1, start: run.start, contentEnd: run.end))
        }
        return true
    }

    /// The nodes, what was open closed. What follows the end of the root stands in it all the same.
    mutating func finishedNodes() -> [HTMLDocument.Node] {
        while !open.isEmpty { endElement() }
        if !nodes.isEmpty { nodes[0].end = Int32(nodes.count) }
        return nodes
    }
}
