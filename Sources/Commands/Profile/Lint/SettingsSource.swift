internal import ArgumentParser
internal import Logbook
internal import OBSStudio
internal import OrderedJSON
internal import Output
internal import Rig
internal import SystemCore
internal import Text

/// Settings by what a user calls them: a file, a folder, or a name.
struct SettingsSource {
  /// What was found.
  struct Found {
    let settings: WrittenSettings
    /// The platform that the settings were made for; nil for those of other programs.
    let platform: String?
    let path: String?
  }

  private let console: Console
  private let root = SystemRoot()
  private let logbook = Logbook(XDGFolders(environment))

  init(_ console: Console) { self.console = console }

  /// A path where there is a slash, else the name of a saved profile, else that of a profile of OBS
  /// Studio's.
  func settings(named name: String) throws -> Found {
    if name.contains("/") { return try settings(at: name) }
    if logbook.profileNames().contains(name) {
      return try found(nil) { () throws(LogbookFailure) in try logbook.profile(name) }
    }
    for folder in OBSFolder.all(environment) {
      if let profile = folder.profileFolders().first(where: { $0.name == name }) {
        return try obs(at: profile.path, in: folder)
      }
    }
    if root.exists(name) { return try settings(at: name) }
    console.message(
      UsageMessage.profileUnknown(
        name: name.harmless,
        known: (logbook.profileNames() + obsNames).map(\.harmless)
      )
    )
    throw ExitStatus.noInput
  }

  private var obsNames: [String] {
    OBSFolder.all(environment).flatMap { $0.profileFolders().map(\.name) }
  }

  private func settings(at path: String) throws -> Found {
    guard root.exists(path) else {
      console.message(ExportMessage.noSuchFolder(path.harmless))
      throw ExitStatus.noInput
    }
    if root.exists(path + "/.") { return try obs(at: path, in: nil) }
    if path.hasSuffix("/basic.ini") { return try obs(at: String(path.dropLast(10)), in: nil) }
    if path.hasSuffix(".json") { return try document(at: path) }
    return try found(path) { () throws(LogbookFailure) in try logbook.profile(at: path) }
  }

  private func found(
    _ path: String?,
    _ read: () throws(LogbookFailure) -> SavedProfile
  ) throws -> Found {
    do throws(LogbookFailure) {
      let profile = try read()
      let settings = StreamSettings(video: profile.video, audio: profile.audio)
      return Found(
        settings: WrittenSettings(settings, name: profile.name, ingest: profile.ingest),
        platform: profile.platform,
        path: path
      )
    } catch {
      console.message(UsageMessage(error, name: path ?? ""))
      throw error.exitStatus
    }
  }

  private func document(at path: String) throws -> Found {
    let bytes = root.bytes(path, limit: 1 << 20) ?? []
    guard let document = try? OrderedJSON.value(SettingsDocument.self, from: bytes),
      document.schema == SettingsDocument.schema
    else {
      console.message(
        UsageMessage.badProfileFile(path: path.harmless, reason: SettingsDocument.schema + "?")
      )
      throw ExitStatus.configuration
    }
    let setup = document.setup
    let settings = StreamSettings(video: setup.video, audio: setup.audio)
    return Found(
      settings: WrittenSettings(settings, name: setup.name, ingest: setup.ingest),
      platform: setup.platform,
      path: path
    )
  }

  private func obs(at path: String, in folder: OBSFolder?) throws -> Found {
    let installation = OBSInstallation()
    let folder =
      folder ?? OBSFolder.all(environment).first { path.hasPrefix($0.path) }
      ?? OBSFolder.native(environment)
    do throws(OBSProfile.Failure) {
      let settings = try OBSProfile(at: path).settings(
        version: installation.version(of: folder),
        services: installation.services(of: folder)
      )
      return Found(settings: settings, platform: nil, path: path)
    } catch {
      switch error {
      case .noProfile(let path):
        console.message(ExportMessage.noOBSProfile(path: path.harmless))
        throw ExitStatus.noInput
      case .corrupt(let path, let reason):
        console.message(ExportMessage.unreadable(path: path.harmless, reason: reason.harmless))
        throw ExitStatus.configuration
      }
    }
  }
}
