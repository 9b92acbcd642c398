/// The state of a capture stream at one instant, by the driver's clock.
///
/// Two of them tell the true rate: the frames read plus `delayFrames`, against `timestamp`, where the
/// driver gives one. Not all do: an emulated HDA codec gives none while it runs.
public struct CaptureStatus: Sendable, Equatable {
  /// The clocks that timestamps are taken from.
  public enum Clock: String, Sendable {
    /// `CLOCK_MONOTONIC_RAW`: never adjusted.
    case monotonicRaw = "monotonic_raw"
    /// `CLOCK_MONOTONIC`: its rate is adjusted to the network's time.
    case monotonic
    /// `CLOCK_REALTIME`: may leap.
    case realtime
  }

  /// ALSA's name of the state, such as `RUNNING` or `XRUN`.
  public var state: String
  /// The frames from the converter to the reader: those waiting, and those on their way.
  public var delayFrames: Int
  /// The frames that can be read now.
  public var availFrames: Int
  /// The most that could be read since the last status: near the buffer's size, audio is soon lost.
  public var availMaxFrames: Int
  /// When the driver last updated its position; nil where it gives no timestamps.
  public var timestamp: Duration?
}
