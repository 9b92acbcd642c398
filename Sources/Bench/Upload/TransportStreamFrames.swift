internal import Programme
internal import SRT

/// A programme's frames as they go into an MPEG transport stream.
struct TransportStreamFrames {
  /// A packet of 188 bytes carries 184 of a frame (ISO/IEC 13818-1).
  private static let share = 188.0 / 184

  private var programme: Programme

  init(_ settings: ProgrammeSettings) { programme = Programme(settings, startTimestamp: 0) }

  mutating func next() -> SRTFrame? {
    programme.next().map {
      SRTFrame(
        timestampMs: Double($0.timestamp),
        bytes: Int((Double($0.body.count) * Self.share).rounded())
      )
    }
  }
}
