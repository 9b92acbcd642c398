internal import ArgumentParser
internal import Glibc
internal import Output
internal import Rig
internal import SystemCore
internal import Text

/// A stream key kept in a file: the first line of it.
enum KeyFile {
  private static let maximumBytes = 65536

  /// The key in a file of the user's, which others must not be able to read.
  static func text(in path: String, _ console: Console) throws -> String {
    let mode = try mode(of: path, console)
    guard mode & (S_IRWXG | S_IRWXO) == 0 else {
      console.message(UsageMessage.keyFileOpen(path: ShellQuoting.quoted(path.harmless)))
      throw ExitStatus.noPermission
    }
    return try firstLine(of: path, console)
  }

  /// The key in a credential that systemd hands to a unit (systemd.exec(5), `$CREDENTIALS_DIRECTORY`).
  ///
  /// systemd itself keeps others from the folder; the mode of the file may show an access list.
  static func text(ofCredential name: String, _ console: Console) throws -> String {
    guard !name.isEmpty, name != ".", name != "..", !name.contains("/"),
      let folder = environment("CREDENTIALS_DIRECTORY"), folder.hasPrefix("/")
    else {
      console.message(
        UsageMessage.keyFileUnreadable(path: name.harmless, reason: "$CREDENTIALS_DIRECTORY")
      )
      throw ExitStatus.noInput
    }
    let path = folder + "/" + name
    _ = try mode(of: path, console)
    return try firstLine(of: path, console)
  }

  private static func mode(of path: String, _ console: Console) throws -> mode_t {
    var status = stat()
    guard stat(path, &status) == 0 else {
      let reason = String(cString: strerror(errno))
      console.message(UsageMessage.keyFileUnreadable(path: path.harmless, reason: reason))
      throw ExitStatus.noInput
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      console.message(UsageMessage.keyFileUnreadable(path: path.harmless, reason: "no file"))
      throw ExitStatus.noInput
    }
    return status.st_mode
  }

  private static func firstLine(of path: String, _ console: Console) throws -> String {
    guard let bytes = SystemRoot().bytes(path, limit: maximumBytes) else {
      console.message(UsageMessage.keyFileUnreadable(path: path.harmless, reason: "read failed"))
      throw ExitStatus.noPermission
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
  }
}
