import Verification

/// A link that needs attention, at one of its places.
struct LinkFinding {
    let row: LinkRow
    let place: LinkPlace
    let level: LinkLevel
    /// Which of the link's places this is, from 0.
    let placeIndex: Int
}

extension LinkReport {
    /// Every place of every link that needs attention: the worst first, then in the order of the input.
    var findings: [LinkFinding] {
        var byLevel: [LinkLevel: [LinkFinding]] = [:]
        for row in rows {
            guard let level = LinkLevel(row) else { continue }
            for (index, place) in row.shownPlaces.enumerated() {
                byLevel[level, default: []].append(
                    LinkFinding(row: row, place: place, level: level, placeIndex: index))
            }
        }
        return LinkLevel.allCases.reversed().flatMap { byLevel[$0] ?? [] }
    }

    /// `3 ok, 1 moved, 2 gone`: the classes that occur, in their own order.
    var countsByClass: [(linkClass: LinkClass, count: Int)] {
        var counts: [LinkClass: Int] = [:]
        for row in rows { counts[row.outcome.linkClass, default: 0] += 1 }
        return LinkClass.allCases.compactMap { linkClass in counts[linkClass].map { (linkClass, $0) } }
    }

    /// How many links fail the run.
    var failureCount: Int { rows.count(where: \.isFailure) }

    /// `15 links in 4 files`.
    var scope: String {
        let links = rows.count == 1 ? "1 link" : "\(rows.count) links"
        return links + (fileCount == 1 ? " in 1 file" : " in \(fileCount) files")
    }
}

extension LinkRow {
    /// The places, or the beginning of standard input when there is none: no format may lose a link for it.
    var shownPlaces: [LinkPlace] {
        places.isEmpty
            ? [LinkPlace(file: "-", line: 1, column: 1, endLine: 1, endColumn: 1, text: url)]
            : places
    }
}

extension LinkPlace {
    /// The line, 1 at least, as every format wants it.
    var shownLine: Int { max(1, line) }
    /// The column, 1 at least.
    var shownColumn: Int { max(1, column) }
    /// The line of the end, never above the beginning's.
    var shownEndLine: Int { max(shownLine, endLine) }
    /// The column behind the end, never before the beginning's where both are on one line.
    var shownEndColumn: Int { shownEndLine == shownLine ? max(shownColumn, endColumn) : max(1, endColumn) }
}

/// The rows of a file, by their places in it.
struct LinkFileGroup {
    let file: String
    var rows: [(row: LinkRow, places: [LinkPlace])] = []

    /// Groups rows by file: files in the order in which they first occur, a row once in each.
    ///
    /// Paths are compared by their bytes: to Swift, names that differ in their Unicode normal form are equal.
    static func groups(of rows: [LinkRow]) -> [LinkFileGroup] {
        var groups: [LinkFileGroup] = []
        var indexes: [[UInt8]: Int] = [:]
        for row in rows {
            var lastOfRow: Set<Int> = []
            for place in row.shownPlaces {
                let key = Array(place.file.utf8)
                let index = indexes[key] ?? groups.count
                if index == groups.count {
                    indexes[key] = index
                    groups.append(LinkFileGroup(file: place.file))
                }
                if lastOfRow.insert(index).inserted {
                    groups[index].rows.append((row, [place]))
                } else {
                    // The row came last into each of its files, so that it is the last one there.
                    groups[index].rows[groups[index].rows.count - 1].places.append(place)
                }
            }
        }
        return groups
    }
}
