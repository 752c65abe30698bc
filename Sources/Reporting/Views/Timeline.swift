import Bibliography
import Foundation
import Verification
import WebArchive

/// The stored captures of a URL on a line, around the consulted date.
///
/// Captures closer together than a mark is wide share one mark, so that thousands of them stay a small picture.
struct Timeline: Hashable {
    /// One mark: a capture, or several close together.
    struct Mark: Hashable {
        let x: Int
        let count: Int
        let goodCount: Int
        /// Whether one of them was read for this report.
        let wasRead: Bool
    }

    /// A reading of the consulted date.
    struct Consulted: Hashable {
        let start: Int
        let end: Int
        var middle: Int { (start + end) / 2 }
    }

    /// A year or a day named below the line.
    struct Label: Hashable {
        let x: Int
        let text: String
        let anchor: String
    }

    let marks: [Mark]
    let consulted: [Consulted]
    let labels: [Label]
    /// The picture in words.
    let description: String

    /// The picture's width in its own units.
    static let width = 640
    private static let margin = 14
    /// Marks closer than this are drawn as one: the larger mark is 11 wide, and a little air parts it from the next.
    private static let markDistance = 13
    /// Year numbers closer than this would touch.
    private static let labelDistance = 46

    /// The line of an attempt; nil when there is no capture.
    init?(_ attempt: Attempt, consulted readings: [PartialDate]) {
        let captures = attempt.timeline
        guard let first = captures.map(\.date).min(), let last = captures.map(\.date).max() else { return nil }
        let days = [WrittenDate.dayNumber(first), WrittenDate.dayNumber(last)]
        let low = (days + readings.map(\.firstDay)).min() ?? 0
        let high = (days + readings.map(\.lastDay)).max() ?? 0
        let scale = Scale(low: low, high: high)
        let read = Set(attempt.captures.map(\.capture.date))
        marks = Timeline.marks(captures, read: read, scale: scale)
        consulted = readings.map { Consulted(start: scale.x($0.firstDay), end: scale.x($0.lastDay)) }
        labels = scale.labels
        description = Timeline.describe(captures, first: first, last: last, readings: readings)
    }

    private static func marks(_ captures: [CaptureMark], read: Set<Date>, scale: Scale) -> [Mark] {
        var marks: [Mark] = []
        var group: [(x: Int, mark: CaptureMark)] = []
        func close() {
            guard let first = group.first, let last = group.last else { return }
            marks.append(
                Mark(
                    x: (first.x + last.x) / 2, count: group.count, goodCount: group.count(where: { $0.mark.isGood }),
                    wasRead: group.contains { read.contains($0.mark.date) }))
            group = []
        }
        for capture in captures.sorted(by: { ($0.date, $0.status) < ($1.date, $1.status) }) {
            let x = scale.x(WrittenDate.dayNumber(capture.date))
            if let first = group.first, x - first.x >= markDistance { close() }
            group.append((x, capture))
        }
        close()
        return marks
    }

    private static func describe(
        _ captures: [CaptureMark], first: Date, last: Date, readings: [PartialDate]
    ) -> String {
        let good = captures.count(where: \.isGood)
        let span =
            WrittenDate.day(first) == WrittenDate.day(last)
            ? "of \(WrittenDate.day(first))" : "from \(WrittenDate.day(first)) to \(WrittenDate.day(last))"
        var text = Wording.count(captures.count, "capture") + " " + span
        if good == captures.count {
            text += captures.count == 1 ? ", with a page." : ", all with a page."
        } else if good == 0 {
            text += captures.count == 1 ? ", without a page." : ", none with a page."
        } else {
            text += ": \(good) with a page, \(captures.count - good) without."
        }
        guard let reading = readings.first else { return text + " No consulted date is known." }
        let written = WrittenDate.words(reading)
        let numbers = captures.map { WrittenDate.dayNumber($0.date) }
        if numbers.contains(where: { (reading.firstDay...reading.lastDay).contains($0) }) {
            return text + " One was made within the consulted date, \(written)."
        }
        let before = captures.map(\.date).filter { WrittenDate.dayNumber($0) < reading.firstDay }.max()
        let after = captures.map(\.date).filter { WrittenDate.dayNumber($0) > reading.lastDay }.min()
        return switch (before.map(WrittenDate.day), after.map(WrittenDate.day)) {
        case (let before?, let after?):
            text + " The consulted date, \(written), lies between those of \(before) and \(after)."
        case (let before?, nil): text + " The consulted date, \(written), lies after the last, of \(before)."
        case (nil, let after?): text + " The consulted date, \(written), lies before the first, of \(after)."
        case (nil, nil): text
        }
    }

    /// Days to places on the line.
    private struct Scale {
        let low: Int
        let high: Int

        init(low: Int, high: Int) {
            // A line of less than two months would put minutes of one day far apart.
            // The ends stay clear of the edges, where a label would be cut.
            let spare = max(60 - (high - low), (high - low) / 25) / 2
            self.low = low - spare
            self.high = high + spare
        }

        func x(_ day: Int) -> Int {
            let room = Double(Timeline.width - 2 * Timeline.margin)
            let share = Double(day - low) / Double(max(1, high - low))
            return Timeline.margin + Int((share * room).rounded())
        }

        var labels: [Label] {
            guard let firstYear = PartialDate(dayNumber: low)?.year, let lastYear = PartialDate(dayNumber: high)?.year
            else { return [] }
            let pixelsPerYear = 365.25 * Double(Timeline.width - 2 * Timeline.margin) / Double(max(1, high - low))
            let step =
                [1, 2, 5, 10, 20, 50].first { Double($0) * pixelsPerYear >= Double(Timeline.labelDistance) } ?? 100
            let years = stride(from: (firstYear + step) / step * step, through: lastYear, by: step).compactMap {
                year in PartialDate(year: year, month: 1, day: 1).map { Label(at: x($0.firstDay), text: String(year)) }
            }
            if years.count > 1 { return years }
            return [(low, "start"), (high, "end")].compactMap { day, anchor in
                PartialDate(dayNumber: day).map { Label(x: x(day), text: WrittenDate.words($0), anchor: anchor) }
            }
        }
    }

    var values: TemplateValue {
        [
            "description": .text(description),
            "consulted": .list(
                consulted.enumerated().map { index, place in
                    [
                        "x": .number(place.middle), "start": .number(place.start),
                        "width": .number(place.end - place.start), "isWide": .flag(place.end - place.start > 8),
                        "name": .text(index == 0 ? "consulted" : "or"),
                        "anchor": .text(Label(at: place.middle, text: "").anchor),
                    ]
                }),
            "marks": .list(
                marks.map {
                    [
                        "x": .number($0.x), "radius": .text($0.count > 1 ? "5.5" : "4.5"),
                        "kind": .text($0.goodCount == 0 ? "failed" : $0.goodCount == $0.count ? "good" : "mixed"),
                        "wasRead": .flag($0.wasRead),
                    ]
                }),
            "labels": .list(labels.map { ["x": .number($0.x), "name": .text($0.text), "anchor": .text($0.anchor)] }),
        ]
    }
}

extension Timeline.Label {
    /// A label centred on its place, or set against the edge where it would not fit.
    init(at x: Int, text: String) {
        self.init(x: x, text: text, anchor: x < 34 ? "start" : x > Timeline.width - 34 ? "end" : "middle")
    }
}
