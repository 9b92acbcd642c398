public import Rig

/// What a preflight, a platform and a profile say.
public enum PreflightMessage: CatalogueMessage, Equatable {
  case preflightTitle(platform: String, scene: String, seconds: Int)
  case verdict(Verdict)
  case quickRun
  case recommended
  case startingPoint
  case nothingRecommended
  case why
  case settingsVideo(String)
  case settingsAudio(String)
  case settingsCamera(String)
  case settingsMicrophone(String)
  case settingsIngest(String)
  case saveHint(String)
  case demoVerdict
  case status(FindingStatus)
  case whatToDo
  case threshold(String, source: String)
  case measured(String)
  case profileSaved(name: String, path: String)
  case profileDeleted(name: String)
  case noProfiles
  case official
  case assumed
  case platformTitle(String)
  case rungs
  case rung(size: String, rate: String, minimum: String, recommended: String, maximum: String)
  case keyframes(recommended: String, maximum: String)
  case platformAudio(String)
  case platformIngest(String)
  case testMode(String)
  case noTestMode
  case testModeUsed(query: String, caveat: String?)
  case scenes
}
