internal import Rig

extension PreflightMessage {
  /// The message in English.
  public var english: String {
    switch self {
    case .preflightTitle(let platform, let scene, let seconds):
      "Preflight for \(platform), \(scene): up to \(seconds) s"
    case .verdict(.ready): "READY to go live"
    case .verdict(.notReady): "NOT READY to go live"
    case .verdict(.undetermined): "UNDETERMINED: not everything could be tested"
    case .run(.quick, let confidence):
      "This was a quick run: its confidence is \(EnglishWords.word(confidence)). "
        + "Without --quick it looks for longer."
    case .run(.standard, let confidence): "Confidence: \(EnglishWords.word(confidence))."
    case .run(.extended, let confidence):
      "The uplink took longer than a steady one. Confidence: \(EnglishWords.word(confidence))."
    case .extended(let seconds):
      "The uplink varies, or did not hold what was tried first: it is watched for longer, up to "
        + "\(seconds) s in all."
    case .recommended: "Settings that should hold"
    case .recommendedFor(let platforms, let scene, let measured):
      "For \(platforms.joined(separator: ", ")), \(scene), by the preflight of \(measured)"
    case .startingPoint: "Settings to start from, once the above is mended"
    case .nothingRecommended: "No settings can be recommended on this evidence."
    case .why: "Why"
    case .whatWouldChange: "What would change that"
    case .settingsVideo(let text, let keyframeSeconds, let bFrames):
      "video       \(text), key frame \(keyframeSeconds) s, \(bFrames) B-frames"
    case .settingsAudio(let text): "audio       \(text)"
    case .settingsCamera(let text): "camera      \(text)"
    case .settingsMicrophone(let text): "microphone  \(text)"
    case .settingsIngest(let text): "ingest      \(text)"
    case .saveHint(let command): "Keep them with: \(command)"
    case .demoVerdict: "This was the built-in DEMO rig. It says nothing about this machine."
    case .profileSaved(let name, let path): "Saved “\(name)” to \(path)."
    case .profileDeleted(let name): "Deleted “\(name)”."
    case .noProfiles: "No profile is saved."
    case .official: "official"
    case .assumed: "assumed"
    case .noTestMode: "no test mode: only connected to, unless --may-go-live is given"
    case .testModeUsed(let query, let caveat):
      "Publishing in the service's test mode (?\(query))." + (caveat.map { " Mind: \($0)" } ?? "")
    }
  }
}
