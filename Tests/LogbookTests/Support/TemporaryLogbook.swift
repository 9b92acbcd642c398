import FoundationEssentials
import Logbook
import SystemCore

/// A logbook in temporary folders, removed when its owner goes out of scope.
struct TemporaryLogbook: ~Copyable {
  let root: SystemRoot
  let book: Logbook

  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("logbook-\(UUID().uuidString)")
    root = SystemRoot(folder.path)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let environment = [
      "XDG_CONFIG_HOME": folder.path + "/config", "XDG_STATE_HOME": folder.path + "/state",
    ]
    book = Logbook(XDGFolders { environment[$0] })
  }

  deinit { try? FileManager.default.removeItem(atPath: root.prefix) }

  /// Where a profile of a name is kept.
  func profilePath(_ name: String) -> String { "/config/airworthy/profiles/\(name).toml" }

  /// Writes a file, and the folders it needs.
  func write(_ text: String, to path: String) throws {
    try WholeFile.write(text.utf8, to: root.path(path))
  }
}
