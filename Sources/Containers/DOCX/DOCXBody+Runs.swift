import Markup

extension DOCXBody {
    /// Whether text at this place is printed.
    var isVisible: Bool { instructionCount == 0 && frames.last?.isHidden == false }

    mutating func append(_ text: String) { changeFrame { $0.paragraph.text += Array(text.utf8) } }

    mutating func take(_ text: String) {
        switch target {
        case .none: break
        case .instruction:
            guard !fields.isEmpty, fields[fields.count - 1].phase == .instruction,
                fields[fields.count - 1].instruction.count < DOCXBody.longestInstruction
            else { return }
            fields[fields.count - 1].instruction += Array(text.utf8)
        case .data:
            guard !fields.isEmpty, fields[fields.count - 1].data.count < DOCXBody.longestInstruction else { return }
            fields[fields.count - 1].data += Array(text.utf8)
        case .text: if isVisible { appendText(text) }
        }
    }

    private mutating func appendText(_ text: String) {
        var bytes = Array(text.utf8)
        for index in bytes.indices where bytes[index] < 0x20 { bytes[index] = 0x20 }
        if !keepsBlanks {
            bytes = Array(bytes.drop { $0 == 0x20 })
            while bytes.last == 0x20 { bytes.removeLast() }
        }
        if frames.last?.isRaised == true, DOCXSymbols.areNumbers(bytes) { bytes = DOCXSymbols.raised(bytes) }
        changeFrame { $0.paragraph.text += bytes }
    }

    /// An element of a run that stands for a character.
    mutating func character(_ tag: XMLStartTag) {
        guard isVisible else { return }
        switch tag.name.local {
        case "tab", "ptab": append("\t")
        case "br", "cr": append("\n")
        case "noBreakHyphen": append("-")
        case "sym":
            if let symbol = DOCXSymbols.character(font: tag.value("font"), code: tag.value("char")) {
                append(symbol)
            }
        default: break
        }
    }

    mutating func startRunProperty(_ tag: XMLStartTag) {
        switch tag.name.local {
        case "vanish": changeFrame { $0.isHidden = tag.isOn }
        case "rStyle":
            guard let style = tag.value("val"), surroundings.styles.style(style).isHidden else { return }
            changeFrame { $0.isHidden = true }
        case "vertAlign": changeFrame { $0.isRaised = tag.value("val") == "superscript" }
        case "rPrChange": skipped = tag.depth
        default: break
        }
    }

    // MARK: Fields

    mutating func fieldCharacter(_ tag: XMLStartTag) {
        switch tag.value("fldCharType") {
        case "begin":
            guard fields.count < DOCXBody.mostFields else { return }
            fields.append(DOCXField())
            instructionCount += 1
        case "separate":
            guard let field = fields.last, !field.isSimple, field.phase == .instruction else { return }
            endInstruction(at: fields.count - 1)
        case "end":
            guard fields.last?.isSimple == false else { return }
            endField()
        default: break
        }
    }

    mutating func beginSimpleField(_ tag: XMLStartTag) {
        guard fields.count < DOCXBody.mostFields else { return }
        var field = DOCXField()
        field.isSimple = true
        field.instruction = Array((tag.value("instr") ?? "").utf8)
        fields.append(field)
        instructionCount += 1
        endInstruction(at: fields.count - 1)
    }

    /// Goes over to the result of a field, and takes what its instruction says.
    private mutating func endInstruction(at index: Int) {
        guard fields[index].phase == .instruction else { return }
        fields[index].phase = .result
        instructionCount -= 1
        readInstruction(at: index)
        if let frame = frames.last {
            fields[index].start = (frames.count, frame.paragraph.number, frame.paragraph.text.count)
        }
    }

    private mutating func readInstruction(at index: Int) {
        guard !fields[index].isRead else { return }
        fields[index].isRead = true
        switch fields[index].meaning() {
        case .citation(let citation): citations.append(citation)
        case .link(let target): fields[index].target = target
        case .other: break
        }
        fields[index].instruction = []
        fields[index].data = []
    }

    mutating func endField() {
        guard !fields.isEmpty else { return }
        readInstruction(at: fields.count - 1)
        let field = fields.removeLast()
        if field.phase == .instruction { instructionCount -= 1 }
        guard let target = field.target, let start = field.start, start.depth == frames.count else { return }
        changeFrame { frame in
            let end = frame.paragraph.text.count
            guard frame.paragraph.number == start.number, start.offset < end else { return }
            frame.paragraph.links.append(DOCXDocument.Link(range: start.offset..<end, target: target))
        }
    }

    /// At the end of a paragraph: an instruction whose end was lost, as by a deletion, must not swallow the text behind
    /// it. Instructions stay within a paragraph.
    mutating func endInstructions() {
        guard instructionCount > 0 else { return }
        for index in fields.indices { endInstruction(at: index) }
    }
}
