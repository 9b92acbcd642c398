import FoundationEssentials

/// A folder for a test, removed with its owner.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = "/tmp/airworthy-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String, _ bytes: some Sequence<UInt8>) throws {
    try makeFolder(of: name)
    try Data(bytes).write(to: URL(filePath: path + name))
  }

  func link(_ name: String, _ target: String) throws {
    try makeFolder(of: name)
    try FileManager.default.createSymbolicLink(
      atPath: path + name,
      withDestinationPath: target
    )
  }

  private func makeFolder(of name: String) throws {
    let parent = name.split(separator: "/").dropLast().joined(separator: "/")
    try FileManager.default.createDirectory(
      atPath: "\(path)/\(parent)",
      withIntermediateDirectories: true
    )
  }
}
