/// A capture stream that some process has open now, by `/proc/asound/cardN/pcmMc/subK`.
public struct OpenPCMStream: Codable, Sendable, Equatable {
  /// The subdevice's number.
  public var subdevice: Int
  /// ALSA's state, such as `RUNNING`, `PREPARED`, `XRUN`.
  public var state: String
  /// The process that opened it; nil where the kernel hides it.
  public var pid: Int32?
  /// That process's name; nil where it is not known.
  public var process: String?
  /// The sample format by ALSA's name; nil before it is set, as are all below.
  public var format: String?
  /// The rate in Hz.
  public var rateHz: Int?
  /// The channels of a frame.
  public var channels: Int?
  /// The frames between two wake-ups.
  public var periodFrames: Int?
  /// The frames that are kept for a late reader.
  public var bufferFrames: Int?
  /// The most frames that have waited to be read: near the buffer's size, audio is soon lost.
  public var availMaxFrames: Int?

  /// A stream in a state.
  public init(subdevice: Int, state: String) {
    self.subdevice = subdevice
    self.state = state
  }
}
