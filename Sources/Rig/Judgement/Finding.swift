/// One judgement with its evidence: codes and arguments, no prose; views add the words.
public struct Finding: Codable, Sendable, Equatable {
  /// What a finding is about.
  public struct Target: Codable, Sendable, Equatable {
    /// The part of the rig.
    public var kind: DeviceKind
    /// The device's stable id, the computer's or ingest's name; nil where there is none.
    public var id: String?

    /// A part of the rig.
    public init(kind: DeviceKind, id: String?) {
      self.kind = kind
      self.id = id
    }
  }

  /// What was measured.
  public struct Measured: Codable, Sendable, Equatable {
    /// The measurement's key, with its unit.
    public var key: String
    /// Its value; nil where there is none (digital silence).
    public var value: Double?

    /// A value under its key.
    public init(key: String, value: Double?) {
      self.key = key
      self.value = value
    }
  }

  /// The stable code.
  public var code: FindingCode
  /// What it says.
  public var status: FindingStatus
  /// What it is about.
  public var target: Target
  /// What was measured; nil where nothing was.
  public var measured: Measured?
  /// What it was held against; nil where it needs no number.
  public var threshold: Threshold?
  /// What to do; nil where nothing need be done.
  public var remedy: Remedy?
  /// Further values that the words need, by name.
  public var arguments: [String: String]

  /// A finding on a target.
  public init(
    _ code: FindingCode,
    _ status: FindingStatus,
    _ target: Target,
    measured: Measured? = nil,
    threshold: Threshold? = nil,
    remedy: Remedy? = nil,
    arguments: [String: String] = [:]
  ) {
    self.code = code
    self.status = status
    self.target = target
    self.measured = measured
    self.threshold = threshold
    self.remedy = remedy
    self.arguments = arguments
  }
}

/// What to do about a finding; the sentence comes from the catalogue by the finding's code.
public struct Remedy: Codable, Sendable, Equatable {
  /// Commands to paste, shell-quoted; empty where there is none.
  public var commands: [String]

  /// A remedy with its commands.
  public init(commands: [String] = []) {
    self.commands = commands
  }
}

/// A limit with its source.
public struct Threshold: Codable, Sendable, Equatable {
  /// The stable id, such as `camera.delivered_share.fail`.
  public var id: String
  /// The limit.
  public var value: Double
  /// The limit's unit.
  public var unit: String
  /// Where the limit comes from.
  public var source: String

  /// A limit as `thresholds.toml` holds it.
  public init(id: String, value: Double, unit: String, source: String) {
    self.id = id
    self.value = value
    self.unit = unit
    self.source = source
  }
}
