/// One FLV tag's body with its time: what an RTMP audio or video message carries.
public struct MediaMessage: Sendable, Equatable {
  /// Sound or picture.
  public enum Kind: Sendable {
    /// AAC.
    case audio
    /// H.264.
    case video
  }

  /// Sound or picture.
  public let kind: Kind
  /// Milliseconds since the start, modulo 2^32.
  public let timestamp: UInt32
  /// The bytes after the FLV tag's header (FLV 10.1, annex E.4.2 and E.4.3).
  public let body: [UInt8]
  /// Whether decoding can begin here.
  public let isKeyFrame: Bool
  /// Whether it holds the decoder's configuration and no picture or sound.
  public let isSequenceHeader: Bool
}
