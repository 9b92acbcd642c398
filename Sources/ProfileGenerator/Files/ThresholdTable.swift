public import Judge
public import Rig

/// The thresholds of `thresholds.toml`.
public struct ThresholdTable: Sendable, Equatable {
  /// The schema of the files that this version reads.
  public static let schema = 1

  /// The thresholds in the file's order.
  public var thresholds: [Threshold]

  /// Reads a whole table: each threshold with id, value, unit and source.
  public init(_ file: ProfileFile) throws(ProfileFileError) {
    let root = try TOMLCursor(file, schema: Self.schema)
    try root.allow(only: ["schema", "threshold"])
    thresholds = []
    for entry in try root.tables("threshold") { thresholds.append(try entry.threshold()) }
  }

  /// Reads a user's file of the same form, in which unit and source may be left out.
  public static func overrides(
    in file: ProfileFile
  ) throws(ProfileFileError) -> [ThresholdOverride] {
    let root = try TOMLCursor(file, schema: schema)
    try root.allow(only: ["schema", "threshold"])
    return try root.thresholdOverrides()
  }
}

extension TOMLCursor {
  fileprivate func threshold() throws(ProfileFileError) -> Threshold {
    try allow(only: ["id", "value", "unit", "source"])
    return Threshold(
      id: try string("id"),
      value: try thresholdValue(),
      unit: try string("unit"),
      source: try string("source")
    )
  }

  /// The entries of `[[threshold]]`; a source that is not given is the file.
  func thresholdOverrides() throws(ProfileFileError) -> [ThresholdOverride] {
    var overrides: [ThresholdOverride] = []
    for entry in try tables("threshold") {
      try entry.allow(only: ["id", "value", "unit", "source"])
      overrides.append(
        ThresholdOverride(
          id: try entry.string("id"),
          value: try entry.thresholdValue(),
          source: entry.has("source") ? try entry.string("source") : file
        )
      )
    }
    return overrides
  }

  private func thresholdValue() throws(ProfileFileError) -> Double {
    try number("value", in: -1e12...1e12)
  }
}
