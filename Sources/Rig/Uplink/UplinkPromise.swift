/// What an uplink is said to hold, and how surely.
public struct UplinkPromise: Codable, Sendable, Equatable {
  /// How sure the promise is.
  public enum Confidence: String, Codable, Sendable, CaseIterable {
    /// No bitrate can be promised.
    case none
    /// Held in a short run, or by a link that varies.
    case low
    /// Held, by a link that varies or loses a little.
    case medium
    /// Held for long enough, by a link that stays even.
    case high
  }

  /// What makes a promise less sure.
  public enum Doubt: String, Codable, Sendable, CaseIterable {
    /// The seconds carried very different amounts.
    case varies
    /// The fifths of a second carried different amounts, as not on a line of a constant rate, or it is
    /// not known.
    case uneven
    /// The fifths of a second carried very different amounts, as where a mobile cell is shared out.
    case fluctuates
    /// For half a second or more nothing came through.
    case stalled
    /// Segments were lost.
    case loses
    /// Something on the way took in what the ingest had not read.
    case hoarded
    /// The run was too short to know.
    case short
    /// No run at a stream's own pace passed.
    case noRunPassed = "no_run_passed"
  }

  /// The bitrate that held at a stream's own pace, in kbit/s with sound and container; nil where
  /// none can be promised.
  public var kbps: Double?
  /// How sure that is.
  public var confidence: Confidence
  /// Why it is no surer.
  public var doubts: [Doubt]

  /// A promise.
  public init(kbps: Double?, confidence: Confidence, doubts: [Doubt]) {
    self.kbps = kbps
    self.confidence = confidence
    self.doubts = doubts
  }
}
