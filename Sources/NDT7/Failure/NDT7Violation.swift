/// A rule of WebSocket (RFC 6455) or ndt7 (specification v0.11) that a server broke.
public enum NDT7Violation: String, Equatable, Sendable {
  /// A frame or message longer than a measurement can be.
  case messageTooLarge
  /// A frame with a mask, which servers must not send.
  case maskedFrame
  /// Reserved bits set without an extension agreed.
  case reservedBits
  /// An opcode that RFC 6455 does not define.
  case unknownOpcode
  /// A control frame in pieces or longer than 125 bytes.
  case badControlFrame
  /// A continuation of nothing, or a message begun within a message.
  case badFragment
  /// A binary message, which no server may send while it receives.
  case binaryMessage
  /// A text that is not a JSON object.
  case badMeasurement
  /// More frames than a server sends in good faith.
  case tooManyFrames
}
