extension JSONLinkRenderer {
    /// What a page says of itself; null where there is no page, or it says nothing.
    static func value(of metadata: LinkMetadata?) -> JSONValue {
        guard let metadata else { return .null }
        return .object(
            LinkMetadata.Field.allCases.map { field in
                let statements = metadata.statements(of: field)
                return switch field {
                case .author: ("authors", .list(statements.map(value)))
                // Each has one rule, which its name tells.
                case .canonicalURL, .language: (field.rawValue, .optional(statements.first?.value))
                default: (field.rawValue, statements.first.map(value) ?? .null)
                }
            })
    }

    private static func value(of statement: LinkMetadata.Statement) -> JSONValue {
        .object([("value", .text(statement.value)), ("rule", .text(statement.rule))])
    }
}
