import Web

/// The entities that a document declares in its own document type.
///
/// One is put in when its text is plain; entities of entities, of markup or of other files never are, so that no
/// document can grow out of a small file or read another.
struct XMLEntities: Sendable {
    /// What an entity stands for.
    enum Meaning {
        case text([UInt8])
        case refused(String)
        case unknown
    }

    private enum Declaration {
        case text([UInt8])
        case external
        case composed
    }

    /// More entities than any document declares in earnest; ISO's sets of characters have some hundreds.
    private static let mostDeclarations = 4_096

    private var declared: [String: Declaration] = [:]
    private var expandedBytes = 0

    /// Takes a declaration; of two with one name the first counts (XML 1.0, 4.2).
    mutating func declare(_ name: String, text: ArraySlice<UInt8>) {
        guard let plain = plain(text) else { return add(name, .composed) }
        add(name, .text(plain))
    }

    /// The text with references to characters undone; nil when it has markup or refers to other entities.
    private func plain(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        let copy = Array(text)
        guard !copy.contains(UInt8(ascii: "<")), !copy.contains(UInt8(ascii: "%")) else { return nil }
        guard copy.contains(UInt8(ascii: "&")) else { return copy }
        var result: [UInt8] = []
        var index = 0
        while index < copy.count {
            guard copy[index] == UInt8(ascii: "&") else {
                result.append(copy[index])
                index += 1
                continue
            }
            guard index + 1 < copy.count, copy[index + 1] == UInt8(ascii: "#"),
                let found = CharacterReferences.reference(in: copy.span, at: index, isAttribute: false)
            else { return nil }
            result.append(contentsOf: found.utf8)
            index = found.end
        }
        return result
    }

    /// Takes the declaration of an entity that lies elsewhere.
    mutating func declareExternal(_ name: String) { add(name, .external) }

    private mutating func add(_ name: String, _ declaration: Declaration) {
        guard declared.count < XMLEntities.mostDeclarations, declared[name] == nil else { return }
        declared[name] = declaration
    }

    /// What a reference to an entity stands for.
    mutating func text(of name: String) -> Meaning {
        guard !declared.isEmpty, let declaration = declared[name] else { return .unknown }
        switch declaration {
        case .external: return .refused("it lies in another file, and such files are never opened.")
        case .composed: return .refused("its text is made of other entities or of markup.")
        case .text(let text):
            guard expandedBytes + text.count <= XMLReader.greatestExpansion else {
                return .refused("entities of this document already gave \(XMLReader.greatestExpansion) bytes.")
            }
            expandedBytes += text.count
            return .text(text)
        }
    }
}
