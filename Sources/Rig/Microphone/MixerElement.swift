/// A simple mixer element with capture controls.
public struct MixerElement: Codable, Sendable, Equatable {
  /// What an element is for, as far as its name and controls tell.
  public enum Role: String, Codable, Sendable {
    /// The main capture volume and switch, or those of one input.
    case volume
    /// An amplifier of its own before the main volume, such as `Mic Boost`.
    case boost
    /// Chooses what is captured, such as `Input Source`.
    case inputSource = "input_source"
    /// The microphone changes its gain by itself.
    case autoGain = "auto_gain"
    /// 48 V for condenser microphones.
    case phantomPower = "phantom_power"
    /// Attenuates the input.
    case pad
    /// A presence boost of interfaces.
    case air
    case other
  }

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
  /// The entries of an enumerated element; nil otherwise.
  public var choices: [String]?
  /// What it is for; nil in reports of older versions.
  public var role: Role?

  /// An element as `snd_mixer_selem` describes it.
  public init(
    name: String,
    index: Int,
    volumeDb: [Double] = [],
    minDb: Double? = nil,
    maxDb: Double? = nil,
    switches: [Bool] = [],
    choice: String? = nil,
    choices: [String]? = nil,
    role: Role? = nil
  ) {
    self.name = name
    self.index = index
    self.volumeDb = volumeDb
    self.minDb = minDb
    self.maxDb = maxDb
    self.switches = switches
    self.choice = choice
    self.choices = choices
    self.role = role
  }

  /// The element as `amixer sset` takes it, not quoted: `Mic Boost,0`.
  public var amixerName: String { "\(name),\(index)" }
}
