/// The capture side of a card's mixer, read only.
public struct CaptureMixer: Codable, Sendable, Equatable {
  /// The main capture volume in dB; nil where the card has none.
  public var captureVolumeDb: Double?
  /// The main capture switch: false is muted; nil where the card has none.
  public var captureSwitch: Bool?
  /// Every element that the capture path may pass.
  public var elements: [MixerElement]
  /// The way that the signal takes now, with its gain; nil in reports of older versions.
  public var path: CapturePath?

  /// A mixer with its elements; the main ones are those named `Capture` or, failing that, the first
  /// that has the property.
  public init(
    captureVolumeDb: Double?,
    captureSwitch: Bool?,
    elements: [MixerElement],
    path: CapturePath? = nil
  ) {
    self.captureVolumeDb = captureVolumeDb
    self.captureSwitch = captureSwitch
    self.elements = elements
    self.path = path
  }
}
