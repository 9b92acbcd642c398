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
      tell(name, "$CREDENTIALS_DIRECTORY", console)
      throw ExitStatus.noInput
    }
    let path = folder + "/" + name
    _ = try mode(of: path, console)
    return try firstLine(of: path, console)
  }

  private static func mode(of path: String, _ console: Console) throws -> mode_t {
    var status = stat()
    guard stat(path, &status) == 0 else {
      tell(path, String(cString: strerror(errno)), console)
      throw ExitStatus.noInput
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      tell(path, "no file", console)
      throw ExitStatus.noInput
    }
    return status.st_mode
  }

  /// Says why a file can't be read; a key that was given in its place is not repeated.
  private static func tell(_ path: String, _ reason: String, _ console: Console) {
    let told = MistypedKey.resembles(path) ? "***" : path.harmless
    console.message(UsageMessage.keyFileUnreadable(path: told, reason: reason))
  }

  private static func firstLine(of path: String, _ console: Console) throws -> String {
    guard let bytes = SystemRoot().bytes(path, limit: maximumBytes) else {
      tell(path, "read failed", console)
      throw ExitStatus.noPermission
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
  }
}
