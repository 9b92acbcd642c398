public import Rig

/// What a preflight, a platform and a profile say.
public enum PreflightMessage: CatalogueMessage, Equatable {
  case preflightTitle(platform: String, scene: String, seconds: Int)
  case verdict(Verdict)
  case run(RunLength, Recommendation.Confidence)
  case extended(seconds: Int)
  case recommended
  case recommendedFor(platforms: [String], scene: String, measured: String)
  case startingPoint
  case nothingRecommended
  case why
  case whatWouldChange
  case settingsVideo(String, keyframeSeconds: String, bFrames: Int)
  case settingsAudio(String)
  case settingsCamera(String)
  case settingsMicrophone(String)
  case settingsIngest(String)
  case saveHint(String)
  case demoVerdict
  case profileSaved(name: String, path: String)
  case profileDeleted(name: String)
  case noProfiles
  case official
  case assumed
  case noTestMode
  case testModeUsed(query: String, caveat: String?)
}
