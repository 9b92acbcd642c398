package import FoundationEssentials
package import SystemCore

/// A synthesised `/` in a temporary folder, removed when its owner goes out of scope.
package struct SynthesisedTree: ~Copyable {
  /// What stands for `/`.
  package let root: SystemRoot

  /// A tree of files by path; a path that ends in a slash is a folder.
  package init(_ files: [String: String] = [:]) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("synthesised-\(UUID().uuidString)")
    root = SystemRoot(folder.path)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (path, text) in files { try write(text, to: path) }
  }

  deinit { try? FileManager.default.removeItem(atPath: root.prefix) }

  /// Writes a file, or makes a folder where the path ends in a slash.
  package func write(_ text: String, to path: String) throws {
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    try makeFolder(String(path[..<slash]))
    if !path.hasSuffix("/") { try Data(text.utf8).write(to: URL(filePath: root.path(path))) }
  }

  /// Writes a file of bytes.
  package func write(_ data: Data, to path: String) throws {
    try write("", to: path)
    try data.write(to: URL(filePath: root.path(path)))
  }

  /// Makes a folder and those above it.
  package func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(
      atPath: root.path(path),
      withIntermediateDirectories: true
    )
  }

  /// Makes a symbolic link.
  package func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: root.path(path),
      withDestinationPath: target
    )
  }

  /// Makes a device's folder with its attributes and the link to its subsystem, as the kernel does.
  package func device(
    _ folder: String,
    subsystem: String?,
    _ attributes: [String: String] = [:]
  ) throws {
    try makeFolder(folder)
    for (name, value) in attributes { try write(value + "\n", to: folder + "/" + name) }
    if let subsystem { try link(folder + "/subsystem", to: "../../bus/" + subsystem) }
  }
}
