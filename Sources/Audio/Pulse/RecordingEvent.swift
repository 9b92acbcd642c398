/// Something that happened to a stream while it recorded.
public struct RecordingEvent: Sendable, Equatable {
  /// What happened.
  public enum Kind: Sendable, Equatable {
    /// The server told that samples are missing.
    case hole(frames: Int)
    /// The server gave the stream another source.
    case moved(to: String)
    /// The source was suspended: nothing is recorded.
    case suspended
    /// The source runs again.
    case resumed
    /// The server's buffer for this stream ran over: samples were lost.
    case overflow
    /// Another program set the source's volume: the loudest channel's in dB, nil for silence.
    case volume(fromDb: Double?, toDb: Double?)
    /// Another program muted the source, or unmuted it.
    case muted(Bool)
    /// Another port came into use: something was plugged in or out.
    case port(String?)
    /// The source runs at another rate in Hz: the server converts it for the stream since.
    case rate(from: Int, to: Int)
  }

  /// What happened.
  public var kind: Kind
  /// When, since the recording was begun.
  public var time: Duration
  /// The frames that had been handed over before.
  public var frame: Int

  /// Something that happened at a time.
  public init(_ kind: Kind, time: Duration, frame: Int) {
    self.kind = kind
    self.time = time
    self.frame = frame
  }
}

/// How late samples are, by the server's word.
public struct RecordingLatency: Sendable, Equatable {
  /// From the microphone to this process; nil where the server can't tell.
  public var total: Duration?
  /// From the microphone to the server.
  public var source: Duration
  /// What the source is configured to.
  public var configuredSource: Duration
  /// From the server to this process.
  public var transport: Duration
}
