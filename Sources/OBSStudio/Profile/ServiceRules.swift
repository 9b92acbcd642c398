/// What a service of OBS's list forces upon a profile (`recommended` in services.json).
struct ServiceRules {
  /// The service's name; nil for a server of one's own.
  let name: String?
  /// Whether the list was there to look the service up: without it, nothing is known of its rules.
  let isKnown: Bool
  /// Seconds between key frames.
  let keyframeSeconds: Int?
  /// kbit/s at most.
  let maximumKbps: Int?
  /// kbit/s of sound at most.
  let maximumAudioKbps: Int?
  /// B-frames in a row.
  let bFrames: Int?
  /// The H.264 profile.
  let profile: String?

  /// The rules for a profile's service.json.
  init(_ service: JSONNode, _ services: JSONNode?) {
    let isListed = service["type"]?.text == "rtmp_common"
    name = isListed ? service["settings"]?["service"]?.text : nil
    let wanted = name
    let entry = services?["services"]?.elements.first { entry in
      entry["name"]?.text == wanted
        || entry["alt_names"]?.elements.contains { $0.text == wanted } == true
    }
    isKnown = !isListed || entry != nil
    let rules = isListed ? entry?["recommended"] : nil
    keyframeSeconds = rules?["keyint"]?.whole
    maximumKbps = rules?["max video bitrate"]?.whole
    maximumAudioKbps = rules?["max audio bitrate"]?.whole
    bFrames = rules?["bframes"]?.whole
    profile = rules?["profile"]?.text
  }

  /// The longest interval counts, so a smaller one of the user's stays; nil where none is forced.
  func keyframes(_ own: Int?) -> Int? {
    guard let keyframeSeconds else { return own }
    guard let own, own > 0 else { return keyframeSeconds }
    return min(own, keyframeSeconds)
  }
}
