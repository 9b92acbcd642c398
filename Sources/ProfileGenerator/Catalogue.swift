public import Judge
import Profiles
public import Rig

/// Every platform and scene, and the thresholds: those in the binary, then a user's own.
public struct Catalogue: Sendable, Equatable {
  /// Platforms by id.
  public private(set) var platforms: [Platform]
  /// Scenes by id.
  public private(set) var scenes: [Scene]
  /// The thresholds in the binary.
  public private(set) var thresholds: [Threshold]
  /// What the user's files change in them.
  public private(set) var thresholdOverrides: [ThresholdOverride]

  /// The files in the binary.
  public static func embedded() throws(ProfileFileError) -> Catalogue {
    var catalogue = Catalogue(platforms: [], scenes: [], thresholds: [], thresholdOverrides: [])
    for profile in EmbeddedProfile.all {
      let file = ProfileFile(name: profile.name, text: profile.text)
      if file.kind == .thresholds {
        catalogue.thresholds += try ThresholdTable(file).thresholds
      } else {
        try catalogue.add(file)
      }
    }
    return catalogue
  }

  /// Adds a user's file: a platform or scene of a known id replaces it, thresholds change theirs.
  public mutating func add(_ file: ProfileFile) throws(ProfileFileError) {
    switch file.kind {
    case .platform: platforms.replaceOrInsert(try Platform(file))
    case .scene: scenes.replaceOrInsert(try Scene(file))
    case .thresholds: thresholdOverrides += try ThresholdTable.overrides(in: file)
    case nil: throw ProfileFileError(file: file.name, problem: .unknownKind)
    }
  }

  /// The platform of an id, a name or an alias, however written; nil where there is none.
  public func platform(named name: String) -> Platform? {
    platforms.first(named: name) { [$0.names.en, $0.names.zh] + $0.aliases }
  }

  /// The scene of an id, a name or an alias, however written; nil where there is none.
  public func scene(named name: String) -> Scene? {
    scenes.first(named: name) { [$0.names.en, $0.names.zh] + $0.aliases }
  }

  /// The limits for a scene: the table, then the scene, then the platform, which may have a loudness
  /// of its own, then the user's files, then arguments.
  public func thresholds(
    for scene: Scene?,
    on platform: Platform? = nil,
    arguments: [ThresholdOverride] = []
  ) throws(ThresholdError) -> Thresholds {
    try Thresholds(
      thresholds,
      overrides: (scene?.thresholdOverrides ?? []) + (platform?.thresholdOverrides ?? [])
        + thresholdOverrides + arguments
    )
  }
}

extension [Platform] {
  fileprivate mutating func replaceOrInsert(_ platform: Platform) {
    removeAll { $0.id == platform.id }
    append(platform)
    sort { $0.id < $1.id }
  }
}

extension [Scene] {
  fileprivate mutating func replaceOrInsert(_ scene: Scene) {
    removeAll { $0.id == scene.id }
    append(scene)
    sort { $0.id < $1.id }
  }
}

extension Array where Element: Identifiable, Element.ID == String {
  /// An id wins over another entry's alias.
  fileprivate func first(named name: String, aliases: (Element) -> [String]) -> Element? {
    let wanted = name.foldedName
    guard !wanted.isEmpty else { return nil }
    return first { $0.id.foldedName == wanted }
      ?? first { aliases($0).contains { $0.foldedName == wanted } }
  }
}

extension String {
  /// The letters and digits alone, in lower case: `YouTube Live` is `youtubelive`.
  fileprivate var foldedName: String { lowercased().filter { $0.isLetter || $0.isNumber } }
}
