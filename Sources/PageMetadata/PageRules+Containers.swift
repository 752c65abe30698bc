import Markup
import Web

extension PageRules {
    /// The names of the journal, site or publisher.
    func containers() -> [PageDescription.Statement<String>] {
        var list = StatementList<String>()
        func add(_ texts: some Sequence<String>, _ origin: String) {
            for text in texts {
                list.append(
                    StatementText.cleanedReferences(text, longest: StatementText.longestName), origin: origin)
            }
        }
        for name in [
            "citation_journal_title", "citation_conference_title", "citation_inbook_title",
            "citation_dissertation_institution",
            "eprints.publication", "bepress_citation_journal_title", "prism.publicationname",
        ] {
            add(meta[name], name)
        }
        for container in linkedData.memberItem("isPartOf") {
            // An issue is part of a volume, which is part of the journal.
            var current: StructuredValue? = container
            var depth = 0
            while let item = current, depth < 4 {
                add([item["name"]?.elements.first?.text].compactMap { $0 }, "json-ld isPartOf")
                current = item["isPartOf"]?.elements.first
                depth += 1
            }
        }
        add(meta["og:site_name"], "og:site_name")
        add(linkedData.names("publisher"), "json-ld publisher")
        for name in ["citation_publisher", "dc.publisher", "dcterms.publisher", "application-name"] {
            add(meta[name], name)
        }
        if let title = pageTitle {
            let parts = PageRules.parts(of: title)
            if parts.count > 1 { add(parts.suffix(1).map(\.text), "title") }
        }
        add([url.host.hasPrefix("www.") ? String(url.host.dropFirst(4)) : url.host], "host")
        return list.statements
    }

    /// DOIs, in lower case, without resolver or prefix.
    func dois() -> [PageDescription.Statement<String>] {
        var list = StatementList<String>()
        func add(_ texts: some Sequence<String>, _ origin: String) {
            for text in texts { list.append(PageRules.doi(in: text), origin: origin) }
        }
        for name in [
            "citation_doi", "bepress_citation_doi", "eprints.id_number", "eprints.doi", "prism.doi", "dc.identifier",
            "dcterms.identifier", "dc.identifier.doi", "doi",
        ] {
            add(meta[name], name)
        }
        for name in ["identifier", "sameAs", "@id", "url", "doi"] {
            for value in linkedData.memberItem(name) {
                add([value.text ?? value["value"]?.text].compactMap { $0 }, "json-ld \(name)")
            }
        }
        add([String(decoding: PercentEncoding.decoded(url.path), as: UTF8.self)], "url path")
        return list.statements
    }

    /// The first DOI in a text: `10.`, four to nine digits, a slash and a suffix without blanks (ISO 26324).
    static func doi(in text: String) -> String? {
        let bytes = Array(text.utf8.prefix(2_048))
        for start in bytes.indices where bytes[start...].starts(with: "10.".utf8) {
            if start > 0, (0x30...0x39).contains(bytes[start - 1]) || bytes[start - 1] == UInt8(ascii: ".") { continue }
            let registrant = bytes[(start + 3)...].prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
            guard (4...9).contains(registrant.count), registrant.endIndex < bytes.count,
                bytes[registrant.endIndex] == UInt8(ascii: "/")
            else { continue }
            var suffix = bytes[(registrant.endIndex + 1)...].prefix {
                $0 > 0x20 && $0 != 0x7F && !"\"<>".utf8.contains($0)
            }
            while let last = suffix.last, ".,;:)]}".utf8.contains(last), !(last == 0x29 && suffix.contains(0x28)) {
                suffix.removeLast()
            }
            guard !suffix.isEmpty else { continue }
            return StatementText.cleaned(
                String(decoding: bytes[start..<suffix.endIndex], as: UTF8.self).lowercased(), longest: 300)
        }
        return nil
    }

    /// The URL that the page gives itself, resolved; nil when it is none.
    func canonicalURL() -> String? {
        let links = document.elements(.link).filter { $0.has("canonical", in: .rel) }.compactMap { $0[.href] }
        for text in Array(links.prefix(3)) + meta["og:url"].prefix(1) where text.utf8.count <= 4_096 {
            if let resolved = try? WebURL(parsing: text, relativeTo: url), resolved.isHTTP {
                return resolved.serialized
            }
        }
        return nil
    }

    /// The language as a BCP 47 tag.
    static func language(_ document: HTMLDocument, _ meta: MetaElements) -> String? {
        let candidates =
            [document.root?[.lang], document.root?[.xmlLang]].compactMap { $0 } + meta["content-language"]
            + meta["citation_language"] + meta["dc.language"] + meta["dcterms.language"] + meta["og:locale"]
        for candidate in candidates {
            let first = candidate.trimmed.prefix { $0 != "," && $0 != ";" }
            let tag = first.utf8.contains(UInt8(ascii: "_")) ? String(first.replacing("_", with: "-")) : String(first)
            let isTag = tag.utf8.allSatisfy {
                ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || (0x30...0x39).contains($0) || $0 == 0x2D
            }
            let primary = tag.prefix { $0 != "-" }
            if isTag, (2...3).contains(primary.utf8.count), tag.utf8.count <= 35 { return tag }
        }
        return nil
    }
}
