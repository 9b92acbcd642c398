/// A configuration file of OBS's: sections of keys, in the file's order.
///
/// Neither quotes nor blanks round `=` mean anything; a value's `\\`, `\n` and `\r` are escapes, as
/// in libobs' `config-file.c`. Sections and keys are told apart by case.
public struct INIDocument: Sendable, Equatable {
  /// A section with its keys.
  public struct Section: Sendable, Equatable {
    /// The name between the brackets.
    public var name: String
    /// Keys and values, in the file's order.
    public var entries: [Entry]
  }

  /// A key with its value.
  public struct Entry: Sendable, Equatable {
    /// The key.
    public var key: String
    /// The value, its escapes undone.
    public var value: String
  }

  /// A line that belongs to no such file.
  public struct Fault: Error, Sendable, Equatable {
    /// The line's number, from 1.
    public var line: Int
    /// What is wrong with it.
    public var problem: Problem

    /// What can be wrong with a line.
    public enum Problem: String, Sendable {
      case notUTF8 = "not UTF-8"
      case nul = "NUL character"
      case openSection = "a section without ]"
      case noSection = "a key before the first section"
      case noKey = "neither a section nor KEY=VALUE"
    }
  }

  /// The sections, in the file's order.
  public private(set) var sections: [Section] = []

  /// A document without any section.
  public init() {}

  /// The value of a key; nil where it is not there.
  public func value(_ section: String, _ key: String) -> String? {
    sections.last { $0.name == section && $0.entries.contains { $0.key == key } }?
      .entries.last { $0.key == key }?.value
  }

  /// The value of a key as a whole number, as OBS reads it: decimal or with `0x`.
  public func integer(_ section: String, _ key: String) -> Int? {
    guard let text = value(section, key) else { return nil }
    return text.hasPrefix("0x") ? Int(text.dropFirst(2), radix: 16) : Int(text)
  }

  /// The value of a key as yes or no: `true`, or a number other than 0.
  public func boolean(_ section: String, _ key: String) -> Bool? {
    guard let text = value(section, key) else { return nil }
    return text.lowercased() == "true" || (Int(text).map { $0 != 0 } ?? false)
  }

  /// Adds a key at the end of a section, which is made where it is not there.
  public mutating func add(_ section: String, _ key: String, _ value: String) {
    let entry = Entry(key: key, value: value)
    if let index = sections.firstIndex(where: { $0.name == section }) {
      sections[index].entries.append(entry)
    } else {
      sections.append(Section(name: section, entries: [entry]))
    }
  }

  /// Begins a section.
  mutating func begin(_ section: String) { sections.append(Section(name: section, entries: [])) }

  /// Adds a key to the section that was begun last; false where none was.
  mutating func addToLast(_ key: String, _ value: String) -> Bool {
    guard !sections.isEmpty else { return false }
    sections[sections.count - 1].entries.append(Entry(key: key, value: value))
    return true
  }
}
