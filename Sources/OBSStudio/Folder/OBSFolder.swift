public import SystemCore

/// OBS Studio's folder of settings: its profiles and scene collections, and which are in use.
public struct OBSFolder: Sendable {
  /// The folder `obs-studio`.
  public let path: String
  /// How OBS came onto the machine; `native` for a folder that was named.
  public let package: OBSPackage
  let root: SystemRoot
  /// global.ini and, from 31 on, user.ini: the later wins.
  private let settings: [INIDocument]

  /// The folder at a path.
  public init(_ path: String, _ package: OBSPackage, root: SystemRoot = SystemRoot()) {
    self.path = path
    self.package = package
    self.root = root
    func document(_ path: String) -> INIDocument? {
      root.bytes(path, limit: 1 << 20).flatMap { try? INIDocument($0) }
    }
    let global = document(path + "/global.ini")
    let place = global?.value("Locations", "Configuration").flatMap { $0.hasPrefix("/") ? $0 : nil }
    settings = [global, document((place.map { $0 + "/obs-studio" } ?? path) + "/user.ini")]
      .compactMap { $0 }
  }

  /// The folders that a user has, the native one first.
  public static func all(
    _ environment: (String) -> String?,
    root: SystemRoot = SystemRoot()
  ) -> [OBSFolder] {
    OBSPackage.allCases.compactMap { package in
      let path = package.folder(environment)
      return root.exists(path) ? OBSFolder(path, package, root: root) : nil
    }
  }

  /// Where the native OBS keeps its settings, whether it has been started yet or not.
  public static func native(
    _ environment: (String) -> String?,
    root: SystemRoot = SystemRoot()
  ) -> OBSFolder {
    OBSFolder(OBSPackage.native.folder(environment), .native, root: root)
  }

  /// The folder of the profiles; from 31 on global.ini may name another place.
  public var profiles: String { base("Profiles") + "/basic/profiles" }

  /// The folder of the scene collections.
  public var collections: String { base("SceneCollections") + "/basic/scenes" }

  private func base(_ key: String) -> String {
    guard let place = settings.first?.value("Locations", key), place.hasPrefix("/") else {
      return path
    }
    return place + "/obs-studio"
  }

  /// What OBS is at, by name and by file: it writes these when it ends.
  public enum Current: String, Sendable {
    case profile = "Profile"
    case profileFolder = "ProfileDir"
    case collection = "SceneCollection"
    case collectionFile = "SceneCollectionFile"
  }

  /// Every value that OBS has for what it is at: those of both files count.
  public func current(_ key: Current) -> [String] {
    settings.compactMap { $0.value("Basic", key.rawValue) }
  }

  /// The version that last wrote its settings; nil where it was never started.
  var lastVersion: OBSVersion? {
    settings.compactMap { $0.integer("General", "LastVersion") }
      .compactMap { OBSVersion(libobs: $0) }.max()
  }

  /// The folders of the profiles by the profiles' names; those that OBS would take for one.
  public func profileFolders() -> [(name: String, path: String)] {
    root.names(in: profiles).compactMap { folder in
      let path = profiles + "/" + folder
      guard let bytes = root.bytes(path + "/basic.ini", limit: 1 << 20) else { return nil }
      let name = (try? INIDocument(bytes))?.value("General", "Name")
      return (name ?? folder, path)
    }
  }

  /// The files of the scene collections by the collections' names.
  public func collectionFiles() -> [(name: String, path: String)] {
    root.names(in: collections).filter { $0.hasSuffix(".json") }.map { file in
      let path = collections + "/" + file
      let name = root.bytes(path, limit: 16 << 20).flatMap { JSONNode($0) }?["name"]?.text
      return (name ?? String(file.dropLast(5)), path)
    }
  }
}
