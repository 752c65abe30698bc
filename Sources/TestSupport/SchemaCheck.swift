import Foundation

/// As much of JSON Schema (draft 2020-12) as the schemas of this project use.
///
/// A keyword that it does not know is a violation, so that no schema is checked in part.
public struct SchemaCheck {
    private let root: [String: Any]

    /// A check against the schema whose root object is given.
    public init(root: [String: Any]) { self.root = root }

    /// What is wrong with a document, each with its path; empty when it keeps to the schema.
    public func violations(of document: Any) -> [String] { check(document, root, at: "$") }

    private func check(_ value: Any, _ schema: [String: Any], at path: String) -> [String] {
        var found: [String] = []
        for keyword in schema.keys.sorted() {
            found += check(value, keyword, schema[keyword] ?? NSNull(), schema, at: path)
        }
        return found
    }

    private func check(_ value: Any, _ keyword: String, _ content: Any, _ schema: [String: Any], at path: String)
        -> [String]
    {
        switch keyword {
        case "$schema", "$id", "$defs", "title", "description", "additionalProperties": return []
        case "$ref":
            let name = (content as? String)?.replacing("#/$defs/", with: "") ?? ""
            guard let definition = (root["$defs"] as? [String: Any])?[name] as? [String: Any] else {
                return ["\(path): no definition \(name)"]
            }
            return check(value, definition, at: path)
        case "anyOf":
            let options = content as? [[String: Any]] ?? []
            return options.contains { check(value, $0, at: path).isEmpty } ? [] : ["\(path): fits no option"]
        case "type":
            let types = content as? [String] ?? [content as? String ?? ""]
            return types.contains(type(of: value)) || (types.contains("number") && type(of: value) == "integer")
                ? [] : ["\(path): is \(type(of: value)), not \(types)"]
        case "const": return (value as? NSObject) == (content as? NSObject) ? [] : ["\(path): is not \(content)"]
        case "enum":
            let allowed = content as? [String] ?? []
            return allowed.contains(value as? String ?? "") ? [] : ["\(path): \(value) is not allowed"]
        case "minimum", "maximum":
            guard let number = (value as? NSNumber)?.doubleValue, let limit = (content as? NSNumber)?.doubleValue else {
                return []
            }
            return (keyword == "minimum" ? number >= limit : number <= limit) ? [] : ["\(path): \(number)"]
        case "pattern":
            guard let text = value as? String, let pattern = content as? String else { return [] }
            return text.range(of: pattern, options: .regularExpression) == nil ? ["\(path): \(text)"] : []
        case "required":
            guard let object = value as? [String: Any] else { return [] }
            return (content as? [String] ?? []).filter { object[$0] == nil }.map { "\(path): \($0) is missing" }
        case "properties":
            guard let object = value as? [String: Any], let properties = content as? [String: [String: Any]] else {
                return []
            }
            return object.keys.sorted().flatMap { key -> [String] in
                guard let property = properties[key], let member = object[key] else {
                    return schema["additionalProperties"] as? Bool == false ? ["\(path).\(key): is not known"] : []
                }
                return check(member, property, at: "\(path).\(key)")
            }
        case "items":
            guard let list = value as? [Any], let items = content as? [String: Any] else { return [] }
            return list.enumerated().flatMap { check($0.element, items, at: "\(path)[\($0.offset)]") }
        default: return ["the check does not know the keyword \(keyword)"]
        }
    }

    private func type(of value: Any) -> String {
        switch value {
        case is NSNull: "null"
        case is String: "string"
        case is [Any]: "array"
        case is [String: Any]: "object"
        case let number as NSNumber:
            SchemaCheck.isBoolean(number)
                ? "boolean" : number.doubleValue == number.doubleValue.rounded() ? "integer" : "number"
        default: "unknown"
        }
    }

    /// `JSONSerialization` gives `true` and `1` as one class; how they are stored tells them apart.
    private static func isBoolean(_ number: NSNumber) -> Bool { unsafe String(cString: number.objCType) == "c" }
}
