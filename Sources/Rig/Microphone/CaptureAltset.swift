/// An alternate setting of a USB microphone's streaming interface, by `/proc/asound/cardN/streamM`.
public struct CaptureAltset: Codable, Sendable, Equatable {
  /// The interface's number.
  public var interface: Int
  /// The alternate setting's number.
  public var altset: Int
  /// Sample formats by ALSA's names.
  public var formats: [String]
  /// The channels of a frame; nil where not told.
  public var channels: Int?
  /// Single rates in Hz; empty where any between two is taken.
  public var ratesHz: [Int]
  /// The rates between which any is taken; nil where there are single ones.
  public var rateRangeHz: RateRange?
  /// The significant bits of a sample; nil where not told.
  public var bits: Int?
  /// Who keeps the clock: `ASYNC` is the microphone, `SYNC` and `ADAPTIVE` follow the computer.
  public var synchronization: String?
  /// The positions of the channels, such as `FL FR`; nil where not told.
  public var channelMap: String?

  /// The smallest and the largest rate.
  public struct RateRange: Codable, Sendable, Equatable {
    /// The smallest in Hz.
    public var min: Int
    /// The largest in Hz.
    public var max: Int

    /// A range as the kernel writes it.
    public init(min: Int, max: Int) {
      self.min = min
      self.max = max
    }
  }

  /// A setting of which nothing but its numbers is known.
  public init(interface: Int, altset: Int) {
    self.interface = interface
    self.altset = altset
    formats = []
    ratesHz = []
  }
}
