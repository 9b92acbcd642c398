/// A value with where it comes from.
public struct Sourced<Value: Sendable & Equatable>: Sendable, Equatable {
  /// The value.
  public var value: Value
  /// The citation: a document of the platform or a standard.
  public var source: String
  /// When the source was read, as `YYYY-MM`.
  public var date: String
  /// Whether the source is the platform's own.
  public var standing: Standing
  /// The id of the platform that it binds for, where several were brought together; else nil.
  public var platform: String?

  /// A value with its source.
  public init(_ value: Value, source: String, date: String, standing: Standing) {
    self.value = value
    self.source = source
    self.date = date
    self.standing = standing
  }

  /// The same source for a value made of this one.
  func map<Other>(_ transform: (Value) -> Other) -> Sourced<Other> {
    var mapped = Sourced<Other>(transform(value), source: source, date: date, standing: standing)
    mapped.platform = platform
    return mapped
  }
}

/// How much weight a source has.
public enum Standing: String, Sendable, Codable, CaseIterable {
  /// Published by the platform, or in a standard.
  case official
  /// At second hand, derived, or our own judgement.
  case assumed
}

extension TOMLCursor {
  /// The keys that give any value its source.
  static let sourceKeys: Set<String> = ["source", "date", "standing"]

  func sourced<Value>(_ value: Value) throws(ProfileFileError) -> Sourced<Value> {
    let date = try string("date")
    guard date.isYearAndMonth else { throw notAllowed("date", date, "YYYY-MM") }
    return Sourced(
      value,
      source: try string("source"),
      date: date,
      standing: try choice("standing")
    )
  }

  /// A number at `key`, in the unit that its reader expects.
  func figure(
    _ key: String,
    unit: String,
    in range: ClosedRange<Double>
  ) throws(ProfileFileError) -> Sourced<Double> {
    try table(key).figure(unit: unit, in: range)
  }

  /// The number of this table, in the unit that its reader expects.
  func figure(
    unit: String,
    in range: ClosedRange<Double>
  ) throws(ProfileFileError) -> Sourced<Double> {
    try allow(only: Self.sourceKeys.union(["value", "unit"]))
    let found = try string("unit")
    guard found == unit else { throw notAllowed("unit", found, unit) }
    return try sourced(try number("value", in: range))
  }

  /// A whole number at `key`.
  func count(
    _ key: String,
    unit: String,
    in range: ClosedRange<Int>
  ) throws(ProfileFileError) -> Sourced<Int> {
    try table(key).count(unit: unit, in: range)
  }

  /// The whole number of this table.
  func count(unit: String, in range: ClosedRange<Int>) throws(ProfileFileError) -> Sourced<Int> {
    let bounds = Double(range.lowerBound)...Double(range.upperBound)
    let figure = try figure(unit: unit, in: bounds)
    guard let whole = Int(exactly: figure.value) else {
      throw notAllowed("value", "\(figure.value)", "a whole number")
    }
    return figure.map { _ in whole }
  }

  /// A word at `key`, one of those that its reader knows.
  func word<Choice: RawRepresentable & CaseIterable & Sendable & Equatable>(
    _ key: String
  ) throws(ProfileFileError) -> Sourced<Choice> where Choice.RawValue == String {
    try table(key).word()
  }

  /// The word of this table.
  func word<Choice: RawRepresentable & CaseIterable & Sendable & Equatable>()
    throws(ProfileFileError) -> Sourced<Choice> where Choice.RawValue == String
  {
    try allow(only: Self.sourceKeys.union(["value"]))
    let value: Choice = try choice("value")
    return try sourced(value)
  }
}

extension String {
  fileprivate var isYearAndMonth: Bool {
    let parts = split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0].count == 4 && parts[1].count == 2
      && parts.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isNumber } }
  }
}
