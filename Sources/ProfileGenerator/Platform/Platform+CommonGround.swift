import Rig

extension Platform {
  /// What several platforms all take, as if it were one platform: the strictest of each figure, which
  /// names the platform that it binds for. Throws where they have nothing in common.
  public init(commonGroundOf platforms: [Platform]) throws(PlatformConflict) {
    guard let first = platforms.first, platforms.count > 1 else {
      guard let only = platforms.first else {
        throw PlatformConflict(matter: .picture, platforms: [])
      }
      self = only
      return
    }
    let ids = platforms.map(\.id)
    self = first
    id = ids.joined(separator: "+")
    aliases = []
    names = ProfileName(
      en: platforms.map(\.names.en).joined(separator: " + "),
      zh: platforms.map(\.names.zh).joined(separator: "、")
    )
    ingestGiven = .user
    ingests = []
    testMode = nil
    guard let video = VideoRules(commonGroundOf: platforms) else {
      throw PlatformConflict(matter: .codec, platforms: ids)
    }
    guard let audio = AudioRules(commonGroundOf: platforms) else {
      throw PlatformConflict(matter: .audio, platforms: ids)
    }
    self.video = video
    self.audio = audio
    rungs = Rung.commonGround(of: platforms)
    guard !rungs.isEmpty else { throw PlatformConflict(matter: .picture, platforms: ids) }
  }
}

extension Sourced {
  /// The figure with the platform that it binds for.
  func binding(for platform: Platform) -> Sourced {
    var bound = self
    bound.platform = platform.id
    return bound
  }
}

extension [Platform] {
  /// The lowest of a figure over all platforms; nil where none has one.
  func lowest<Value: Comparable>(_ figure: (Platform) -> Sourced<Value>?) -> Sourced<Value>? {
    compactMap { platform in figure(platform)?.binding(for: platform) }
      .min { $0.value < $1.value }
  }

  /// The highest of a figure over all platforms; nil where none has one.
  func highest<Value: Comparable>(_ figure: (Platform) -> Sourced<Value>?) -> Sourced<Value>? {
    compactMap { platform in figure(platform)?.binding(for: platform) }
      .max { $0.value < $1.value }
  }
}
