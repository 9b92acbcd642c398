internal import ArgumentParser
internal import Judge
internal import Output
internal import ProfileGenerator
internal import SystemCore
internal import Text

/// The platforms, scenes and thresholds that a command works with: those in the binary and the
/// user's own from the config folder.
struct Profiles {
  let catalogue: Catalogue

  init(_ console: Console, folders: XDGFolders = XDGFolders(environment)) throws {
    let root = SystemRoot()
    do throws(ProfileFileError) {
      var catalogue = try Catalogue.embedded()
      for name in root.names(in: folders.config) where name.hasSuffix(".toml") {
        let path = folders.config + "/" + name
        try catalogue.add(ProfileFile(name: path, text: root.text(path) ?? ""))
      }
      self.catalogue = catalogue
    } catch {
      console.message(
        UsageMessage.badProfileFile(path: error.file.harmless, reason: error.problem.text.harmless)
      )
      throw ExitStatus.configuration
    }
  }

  func platform(_ name: String, _ console: Console) throws -> Platform {
    if let platform = catalogue.platform(named: name) { return platform }
    console.message(
      UsageMessage.unknownPlatform(name.harmless, known: catalogue.platforms.map(\.id))
    )
    throw ExitStatus.usage
  }

  /// Several platforms, each once.
  func platforms(_ names: [String], _ console: Console) throws -> [Platform] {
    var platforms: [Platform] = []
    for name in names {
      let platform = try platform(name, console)
      if !platforms.contains(where: { $0.id == platform.id }) { platforms.append(platform) }
    }
    return platforms
  }

  func scene(_ name: String, _ console: Console) throws -> Scene {
    if let scene = catalogue.scene(named: name) { return scene }
    console.message(
      UsageMessage.unknownScene(name.harmless, known: catalogue.scenes.map(\.id))
    )
    throw ExitStatus.usage
  }

  /// The thresholds, with a scene's, a platform's, the user's file's and those of `--threshold` on
  /// top; a bench without a scene asks no scene's wishes.
  func thresholds(
    on platform: Platform? = nil,
    scene: String?,
    arguments: [String],
    _ console: Console
  ) throws -> Thresholds {
    let scene = try scene.map { try self.scene($0, console) }
    do throws(ThresholdError) {
      var overrides: [ThresholdOverride] = []
      for argument in arguments { overrides.append(try ThresholdOverride(argument: argument)) }
      return try catalogue.thresholds(for: scene, on: platform, arguments: overrides)
    } catch {
      console.message(UsageMessage(error))
      throw ExitStatus.usage
    }
  }
}

extension ProfileFileError.Problem {
  /// What is wrong, with the place.
  fileprivate var text: String {
    switch self {
    case .syntax(let line, let column, let message): "line \(line), column \(column): \(message)"
    case .unknownSchema(let schema): "schema \(schema) is of another version"
    case .missing(let key): "\(key) is missing"
    case .wrongType(let key, let expected, let found): "\(key) is \(found), not \(expected)"
    case .notAllowed(let key, let value, let allowed): "\(key) is \(value), not \(allowed)"
    case .unknownKey(let key): "\(key) is no key"
    case .unknownKind: "platform-*.toml, scene-*.toml, thresholds*.toml?"
    }
  }
}
