/// An input of a capture card, with what arrives there.
public struct CameraInput: Codable, Sendable, Equatable {
  /// What arrives, as stable words.
  public enum Signal: String, Codable, Sendable {
    /// A picture, as far as the device can tell.
    case present
    /// No cable: nothing at the other end has power.
    case noCable = "no_cable"
    /// A cable, but nothing on it.
    case noSignal = "no_signal"
    /// Something that the device can't lock on to.
    case noSync = "no_sync"
    /// A signal that the device can't take.
    case outOfRange = "out_of_range"
  }

  /// Its number.
  public var index: UInt32
  /// The driver's words.
  public var name: String
  /// Whether it is the one that is chosen.
  public var isCurrent: Bool
  /// What arrives; nil where the device can't tell, or it is not chosen.
  public var signal: Signal?
  /// The driver's flags: `no_power`, `no_signal`, `no_sync`, `no_color`, `hflip`, `vflip`.
  public var status: [String]
  /// The size of the signal, in pixels; nil without digital timings.
  public var width: UInt32?
  /// Pixels.
  public var height: UInt32?
  /// The rate of the signal.
  public var fps: Double?
  /// Whether the signal is interlaced.
  public var interlaced: Bool?
  /// The analogue standard that is set: `pal`, `ntsc`, `secam`, `other`; nil for digital inputs.
  public var standard: String?
  /// The analogue standard that arrives; nil where none does or the device can't tell.
  public var receivedStandard: String?

  /// An input of which only the driver's flags are known.
  public init(index: UInt32, name: String, isCurrent: Bool, status: [String]) {
    self.index = index
    self.name = name
    self.isCurrent = isCurrent
    self.status = status
  }
}
