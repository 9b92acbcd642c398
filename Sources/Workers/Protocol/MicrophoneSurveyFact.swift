public import Rig

/// What the worker that lists microphones reports.
public enum MicrophoneSurveyFact: Codable, Sendable {
  /// The cards that capture, by number, before any of them is opened.
  case cards([Int])
  /// What was listed.
  case listing(MicrophoneListing)
}
