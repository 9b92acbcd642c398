/// The way from the input to the converter as the mixer is set now.
public struct CapturePath: Codable, Sendable, Equatable {
  /// An element that amplifies or attenuates.
  public struct Step: Codable, Sendable, Equatable {
    /// The element's name as `amixer` takes it.
    public var name: String
    /// The element's index beside its name.
    public var index: Int
    /// What it is for.
    public var role: MixerElement.Role
    /// Its gain now: the loudest channel's.
    public var gainDb: Double

    /// An element with its gain.
    public init(name: String, index: Int, role: MixerElement.Role, gainDb: Double) {
      self.name = name
      self.index = index
      self.role = role
      self.gainDb = gainDb
    }
  }

  /// How the active input is known.
  public enum Evidence: String, Codable, Sendable {
    /// The mixer's own choice of input.
    case inputSource = "input_source"
    /// Something is plugged into its jack.
    case jack
    /// The card has a single input.
    case onlyInput = "only_input"
  }

  /// The elements on the way, the input's first.
  public var steps: [Step]
  /// The sum of their gains; nil where the active input, and so its boost, is not known or none has
  /// a dB scale.
  public var totalGainDb: Double?
  /// The input, such as `Internal Mic`; nil where not known.
  public var input: String?
  /// How the input is known; nil where it is not.
  public var evidence: Evidence?
  /// Whether the microphone changes its gain by itself; nil where it has no such switch.
  public var autoGainControl: Bool?
  /// Whether 48 V are on; nil without such a switch.
  public var phantomPower: Bool?
  /// Whether the input is attenuated; nil without such a switch.
  public var pad: Bool?
  /// Whether the presence boost is on; nil without such a switch.
  public var air: Bool?

  /// A path of steps; all else unknown.
  public init(steps: [Step] = []) { self.steps = steps }
}

/// A jack's state as a control of the card tells it, such as `Mic Jack`.
public struct CaptureJack: Codable, Sendable, Equatable {
  /// The control's name, as `amixer cget iface=CARD,name='Mic Jack'` takes it.
  public var name: String
  /// The control's index beside its name.
  public var index: Int
  /// Whether something is plugged in; a phantom jack always says so.
  public var plugged: Bool
  /// It stands for something that is built in or cannot be sensed.
  public var phantom: Bool

  /// A jack's state.
  public init(name: String, index: Int, plugged: Bool, phantom: Bool) {
    self.name = name
    self.index = index
    self.plugged = plugged
    self.phantom = phantom
  }
}
