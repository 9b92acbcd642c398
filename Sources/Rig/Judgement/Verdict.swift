/// Whether a part, or the whole rig, may go live.
public enum Verdict: String, Codable, Sendable {
  case ready
  case notReady = "not_ready"
  /// The test could not judge.
  case undetermined
}
