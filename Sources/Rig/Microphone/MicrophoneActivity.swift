/// What a recording holds.
public enum MicrophoneActivity: String, Codable, Sendable {
  /// Somebody spoke.
  case speech
  /// The noise of a room, nobody spoke.
  case room
  /// Less than a room: converter noise alone, as behind a mute switch or in an empty socket.
  case analogueMute = "analogue_mute"
  /// One value that is not zero, over and over.
  case stuck
  /// Exact zeros.
  case digitalZero = "digital_zero"
}
