/// What a media message holds.
public enum RTMPMediaKind: Sendable {
  /// An FLV audio tag's body.
  case audio
  /// An FLV video tag's body.
  case video
}
