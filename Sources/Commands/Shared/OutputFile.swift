internal import Glibc
internal import Output
internal import SystemPackage
internal import Text

/// A file that a measurement is to leave behind, of `--snapshot` or `--record`.
struct OutputFile {
  private let path: String

  /// Refuses a file that can't be made before anything is measured for it.
  init?(_ path: String?, _ console: Console) throws {
    guard let path else { return nil }
    self.path = path
    let folder = FilePath(path).removingLastComponent()
    guard access(folder.isEmpty ? "." : folder.string, W_OK | X_OK) == 0 else {
      console.message(
        UsageMessage.cannotWrite(
          path: path.harmless,
          reason: Errno(rawValue: errno).description
        )
      )
      throw ExitStatus.cannotCreate
    }
  }

  /// Says where nothing was kept, and why; a measurement stands without it.
  func tell(_ written: String?, _ reason: String?, _ console: Console) {
    guard written == nil, let reason else { return }
    console.message(UsageMessage.cannotWrite(path: path.harmless, reason: reason.harmless))
  }
}
