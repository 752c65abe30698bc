/// What stands next in an XML document. Every offset counts bytes of the document's UTF-8 text from 0.
public enum XMLEvent: Hashable, Sendable {
    /// An element begins. One that is written as `<a/>` ends with the next event.
    case start(XMLStartTag)
    /// Text, references undone and line ends as LF, white space kept; two may follow each other.
    case text(String, range: Range<Int>)
    /// An element ends. The range is empty where its end tag is missing.
    case end(XMLName, range: Range<Int>)
    /// A fault; reading goes on behind it.
    case damage(XMLDamage)
}

/// A name with the namespace that its prefix stands for (Namespaces in XML 1.0).
public struct XMLName: Hashable, Sendable {
    /// The namespace's address; empty where there is none, or its prefix is declared nowhere.
    public let namespace: String
    /// The name without prefix.
    public let local: String
    /// The name as written: `dc:title`.
    public let written: String

    /// Creates a name.
    public init(namespace: String = "", local: String, written: String? = nil) {
        self.namespace = namespace
        self.local = local
        self.written = written ?? local
    }
}

/// An attribute of an element.
public struct XMLAttribute: Hashable, Sendable {
    /// Its name; without prefix it has no namespace.
    public let name: XMLName
    /// Its value, references undone, tabs and line breaks as blanks.
    public let value: String

    /// Creates an attribute.
    public init(name: XMLName, value: String) {
        self.name = name
        self.value = value
    }
}

/// The beginning of an element.
public struct XMLStartTag: Hashable, Sendable {
    /// The element's name.
    public let name: XMLName
    /// Its attributes in the order of the source, declarations of namespaces left out. Of two with one name both are
    /// here.
    public let attributes: [XMLAttribute]
    /// The tag, from `<` until behind `>`.
    public let range: Range<Int>
    /// How many elements are open around it: 0 for the root.
    public let depth: Int

    /// Creates a start tag.
    public init(name: XMLName, attributes: [XMLAttribute], range: Range<Int>, depth: Int) {
        self.name = name
        self.attributes = attributes
        self.range = range
        self.depth = depth
    }
}

/// A fault of an XML document: what is wrong and what was made of it.
public struct XMLDamage: Hashable, Sendable {
    /// One sentence for a person.
    public let message: String
    /// Where it is, in bytes of the document's UTF-8 text.
    public let offset: Int

    /// Creates a fault.
    public init(_ message: String, at offset: Int) {
        self.message = message
        self.offset = offset
    }
}
