/// The capture side of a card's mixer, read only.
public struct CaptureMixer: Codable, Sendable, Equatable {
  /// The main capture volume in dB; nil where the card has none.
  public var captureVolumeDb: Double?
  /// The main capture switch: false is muted; nil where the card has none.
  public var captureSwitch: Bool?
  /// Every element that the capture path may pass.
  public var elements: [MixerElement]

  /// A mixer with its elements; the main ones are those named `Capture` or, failing that, the first
  /// that has the property.
  public init(captureVolumeDb: Double?, captureSwitch: Bool?, elements: [MixerElement]) {
    self.captureVolumeDb = captureVolumeDb
    self.captureSwitch = captureSwitch
    self.elements = elements
  }
}

/// A simple mixer element with capture controls.
public struct MixerElement: Codable, Sendable, Equatable {
  /// The element's name as `amixer` takes it.
  public var name: String
  /// The element's index beside its name.
  public var index: Int
  /// Capture volume a channel, in dB; empty without a volume.
  public var volumeDb: [Double]
  /// The smallest volume in dB; nil without a dB scale.
  public var minDb: Double?
  /// The largest volume in dB; nil without a dB scale.
  public var maxDb: Double?
  /// Capture switch a channel, false is muted; empty without a switch.
  public var switches: [Bool]
  /// The chosen entry of an enumerated element; nil otherwise.
  public var choice: String?

  /// An element as `snd_mixer_selem` describes it.
  public init(
    name: String,
    index: Int,
    volumeDb: [Double] = [],
    minDb: Double? = nil,
    maxDb: Double? = nil,
    switches: [Bool] = [],
    choice: String? = nil
  ) {
    self.name = name
    self.index = index
    self.volumeDb = volumeDb
    self.minDb = minDb
    self.maxDb = maxDb
    self.switches = switches
    self.choice = choice
  }
}
