import Glibc

/// Lines on standard error.
enum Progress {
  /// Writes a line, whole.
  @Sendable static func tell(_ line: String) {
    let text = line + "\n"
    _ = write(STDERR_FILENO, text, text.utf8.count)
  }
}
