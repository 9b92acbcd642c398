/// A device that was chosen.
public struct DeviceChoice: Codable, Sendable, Equatable {
  /// The stable id.
  public var id: String
  /// The name for people.
  public var name: String
  /// The mode to set; nil for microphones.
  public var mode: CaptureFormat?
  /// The controls to set; empty for microphones.
  public var controls: [ControlSetting]

  /// A device with, for a camera, its mode and controls.
  public init(
    id: String,
    name: String,
    mode: CaptureFormat? = nil,
    controls: [ControlSetting] = []
  ) {
    self.id = id
    self.name = name
    self.mode = mode
    self.controls = controls
  }
}

extension DeviceChoice {
  /// Reads a choice; one of an earlier version knows no controls.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try values.decode(String.self, forKey: .id),
      name: try values.decode(String.self, forKey: .name),
      mode: try values.decodeIfPresent(CaptureFormat.self, forKey: .mode),
      controls: try values.decodeIfPresent([ControlSetting].self, forKey: .controls) ?? []
    )
  }
}
