import FoundationEssentials

/// A temporary folder, removed when its owner goes out of scope.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("workers-\(UUID().uuidString)")
    path = folder.path
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The text of a file in the folder; empty where there is none.
  func text(_ name: String) -> String {
    let data = try? Data(contentsOf: URL(filePath: path + "/" + name))
    return String(decoding: data ?? Data(), as: UTF8.self)
  }
}
