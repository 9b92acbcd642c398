import FoundationEssentials
import SystemCore

/// A synthesised `/` in a temporary folder, removed when its owner goes out of scope.
struct SynthesisedTree: ~Copyable {
  let root: SystemRoot

  /// A tree of files by path; a path that ends in a slash is a folder.
  init(_ files: [String: String] = [:]) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("synthesised-\(UUID().uuidString)")
    root = SystemRoot(folder.path)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (path, text) in files { try write(Data(text.utf8), to: path) }
  }

  deinit { try? FileManager.default.removeItem(atPath: root.prefix) }

  /// Writes a file, or makes a folder where the path ends in a slash.
  func write(_ data: Data, to path: String) throws {
    let isFolder = path.hasSuffix("/")
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    try FileManager.default.createDirectory(
      atPath: root.path(String(path[..<slash])),
      withIntermediateDirectories: true
    )
    if !isFolder { try data.write(to: URL(filePath: root.path(path))) }
  }

  /// Makes a symbolic link.
  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: root.path(path),
      withDestinationPath: target
    )
  }
}
