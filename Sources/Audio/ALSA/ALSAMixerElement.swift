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
  /// The entries to choose from; empty where the element is not enumerated.
  public var choices: [String]

  /// An element's state.
  public init(
    name: String,
    index: Int = 0,
    volumeDb: [Double] = [],
    rangeDb: ClosedRange<Double>? = nil,
    switches: [Bool] = [],
    choice: String? = nil,
    choices: [String] = []
  ) {
    self.name = name
    self.index = index
    self.volumeDb = volumeDb
    self.rangeDb = rangeDb
    self.switches = switches
    self.choice = choice
    self.choices = choices
  }

  /// Whether the name has these words in this order: `Mic Pad` has `Pad`, `Padding` has not.
  public func isNamed(with words: String) -> Bool {
    let own = name.split { !$0.isLetter && !$0.isNumber }
    let wanted = words.split(separator: " ")
    guard own.count >= wanted.count else { return false }
    return (0...own.count - wanted.count).contains { own[$0...].starts(with: wanted) }
  }
}
