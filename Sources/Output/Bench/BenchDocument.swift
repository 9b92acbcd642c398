public import Rig

/// The JSON document of a bench: the device, what it gave, and what that means.
public struct BenchDocument<Device: Codable & Sendable, Measurement: Codable & Sendable>: Sendable {
  /// `airworthy/bench-camera/1` and its likes.
  public var schema: String
  /// Whose device.
  public var rig: RigKind
  /// The device's key and value; nil for the uplink, which is no device.
  public var device: (key: String, value: Device)?
  /// What was measured; nil where nothing could be.
  public var measurement: Measurement?
  /// What an uplink is said to hold; nil for a device, or where nothing was sent.
  public var promise: UplinkPromise?
  /// What it means.
  public var findings: [Finding]

  /// A document of a bench.
  public init(
    schema: String,
    rig: RigKind,
    device: (key: String, value: Device)?,
    measurement: Measurement?,
    promise: UplinkPromise? = nil,
    findings: [Finding]
  ) {
    self.schema = schema
    self.rig = rig
    self.device = device
    self.measurement = measurement
    self.promise = promise
    self.findings = findings
  }
}

extension BenchDocument: Encodable {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
  }

  /// Writes the document with the device under its own key.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(schema, forKey: Key("schema"))
    try container.encode(rig, forKey: Key("rig"))
    if let device { try container.encode(device.value, forKey: Key(device.key)) }
    try container.encode(measurement, forKey: Key("measurement"))
    if Measurement.self == UplinkMeasurement.self {
      try container.encode(promise, forKey: Key("promise"))
    }
    try container.encode(findings, forKey: Key("findings"))
  }
}
