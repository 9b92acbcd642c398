internal import SystemCore
public import SystemPackage

/// Writes a profile and a scene collection into OBS's folder, beside those that are there.
public struct OBSExport: Sendable {
  /// Why nothing was written.
  public enum Failure: Error, Sendable, Equatable {
    /// OBS is at this profile or collection: it writes it when it ends.
    case inUse(name: String)
    /// There is a profile or collection of the name already.
    case exists(path: String)
    /// What is there can't be read as what it should be; it is left as it is.
    case corrupt(path: String, reason: String)
    /// The system refused.
    case system(path: String, Errno)
  }

  /// The name of the profile and of the collection.
  public let name: String
  /// The profile's folder.
  public let profilePath: String
  /// The collection's file.
  public let collectionPath: String
  private let folder: OBSFolder
  private let replacing: Bool

  /// An export under a name into a folder.
  public init(_ name: String, into folder: OBSFolder, replacing: Bool) {
    self.name = name
    self.folder = folder
    self.replacing = replacing
    // OBS's own names for files have no blanks.
    let file = String(name.map { $0.isWhitespace ? "_" : $0 })
    let profile = folder.profileFolders().first { $0.name == name }
    let collection = folder.collectionFiles().first { $0.name == name }
    profilePath = profile?.path ?? folder.profiles + "/" + file
    collectionPath = collection?.path ?? folder.collections + "/" + file + ".json"
  }

  /// The command line that starts OBS with both.
  public var command: [String] {
    folder.package.command + ["--profile", name, "--collection", name]
  }

  /// Refuses what must not be touched; called by `write` as well.
  public func check() throws(Failure) {
    let profileFolder = folder.current(.profileFolder).map { folder.profiles + "/" + $0 }
    let files = folder.current(.collectionFile).map {
      folder.collections + "/" + $0 + ($0.hasSuffix(".json") ? "" : ".json")
    }
    guard !folder.current(.profile).contains(name), !profileFolder.contains(profilePath),
      !folder.current(.collection).contains(name), !files.contains(collectionPath)
    else { throw .inUse(name: name) }
    try checkProfile()
    guard folder.root.exists(collectionPath) else { return }
    guard let bytes = folder.root.bytes(collectionPath, limit: 64 << 20),
      JSONNode(bytes)?.isObject == true
    else { throw .corrupt(path: collectionPath, reason: "no JSON object") }
    guard replacing else { throw .exists(path: collectionPath) }
  }

  private func checkProfile() throws(Failure) {
    guard folder.root.exists(profilePath) else { return }
    let basic = profilePath + "/basic.ini"
    guard let bytes = folder.root.bytes(basic, limit: 1 << 20) else {
      throw .corrupt(path: profilePath, reason: "basic.ini?")
    }
    do {
      _ = try INIDocument(bytes)
    } catch {
      throw .corrupt(path: basic, reason: error.description)
    }
    guard replacing else { throw .exists(path: profilePath) }
  }

  /// Writes both; where the second fails, the first is taken back.
  public func write(
    _ profile: OBSProfileFiles,
    _ collection: OBSSceneCollection
  ) throws(Failure) {
    try check()
    let previous = folder.root.bytes(collectionPath, limit: 64 << 20)
    do {
      try WholeFile.write(collection.document.document.utf8, to: folder.root.path(collectionPath))
    } catch {
      throw .system(path: collectionPath, error)
    }
    do {
      try WholeFolder.write(
        profile.files.map { ($0.name, Array($0.text.utf8)) },
        to: folder.root.path(profilePath),
        replacing: replacing
      )
    } catch {
      if let previous {
        try? WholeFile.write(previous, to: folder.root.path(collectionPath))
      } else {
        try? WholeFile.remove(folder.root.path(collectionPath))
      }
      throw error == .fileExists ? .exists(path: profilePath) : .system(path: profilePath, error)
    }
  }
}

extension INIDocument.Fault: CustomStringConvertible {
  /// The line and what is wrong with it.
  public var description: String { "line \(line): \(problem.rawValue)" }
}
