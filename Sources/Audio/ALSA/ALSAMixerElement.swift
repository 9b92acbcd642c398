/// The capture side of one simple mixer element.
public struct ALSAMixerElement: Sendable, Equatable {
  /// The name as `amixer` takes it.
  public var name: String
  /// The index beside the name.
  public var index: Int
  /// The volume a channel in dB; empty without a volume or a dB scale.
  public var volumeDb: [Double]
  /// The smallest and the largest volume in dB; nil without a scale.
  public var rangeDb: ClosedRange<Double>?
  /// The switch a channel, false is off; empty without a switch.
  public var switches: [Bool]
  /// The chosen entry; nil where the element is not enumerated.
  public var choice: String?

  /// An element's state.
  public init(
    name: String,
    index: Int = 0,
    volumeDb: [Double] = [],
    rangeDb: ClosedRange<Double>? = nil,
    switches: [Bool] = [],
    choice: String? = nil
  ) {
    self.name = name
    self.index = index
    self.volumeDb = volumeDb
    self.rangeDb = rangeDb
    self.switches = switches
    self.choice = choice
  }
}
