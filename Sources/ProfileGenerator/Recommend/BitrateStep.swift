/// The steps in which bitrates are recommended: people set round numbers.
enum BitrateStep {
  private static let kbps = 50

  /// The highest step that is not above a bitrate in kbit/s.
  static func down(_ bitrate: Int) -> Int { bitrate / kbps * kbps }

  /// The lowest step that is not below a bitrate in kbit/s.
  static func up(_ bitrate: Int) -> Int { down(bitrate + kbps - 1) }
}
