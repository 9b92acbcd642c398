internal import ArgumentParser
internal import Glibc
internal import OrderedJSON
internal import Output
internal import Text

/// The terminal: documents go to standard output, messages and progress to standard error.
struct Console {
  let language: Language
  let json: Bool

  /// The columns to write for: 80, or those of a narrower terminal.
  static var width: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else { return 80 }
    return min(Int(size.ws_col), 100)
  }

  /// Whether progress can be shown: standard error is a terminal that moves its cursor.
  static var showsProgress: Bool {
    isatty(STDERR_FILENO) == 1 && environment("TERM") != "dumb"
  }

  /// Writes a document.
  func write(json document: some Encodable) throws {
    do {
      var bytes = try OrderedJSON.bytes(of: document, .pretty)
      bytes.append(UInt8(ascii: "\n"))
      try write(bytes)
    } catch let error as EncodingError {
      message("\(error)")
      throw ExitStatus.inputOutput
    }
  }

  /// Writes text to standard output; a closed pipe ends the program quietly, as it does `cat`.
  func write(_ text: String) throws { try write(Array(text.utf8)) }

  private func write(_ bytes: [UInt8]) throws {
    guard !Console.put(bytes, STDOUT_FILENO) else { return }
    let reason = errno
    if reason != EPIPE {
      let text = String(cString: strerror(reason))
      message(UsageMessage.cannotWrite(path: "stdout", reason: text))
    }
    throw ExitStatus.inputOutput
  }

  /// Writes a message to standard error.
  func message(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      _ = Console.put("airworthy: \(line)\n", STDERR_FILENO)
    }
  }

  /// Writes a message of the catalogue to standard error.
  func message(_ message: some CatalogueMessage) { self.message(message.text(in: language)) }

  /// Replaces the line of progress; clears it where nil.
  func progress(_ text: String?) {
    guard Console.showsProgress else { return }
    _ = Console.put("\r\u{1b}[K" + (text ?? ""), STDERR_FILENO)
  }

  static func put(_ text: String, _ descriptor: Int32) -> Bool {
    put(Array(text.utf8), descriptor)
  }

  private static func put(_ bytes: [UInt8], _ descriptor: Int32) -> Bool {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      bytes = bytes.dropFirst(count)
    }
    return true
  }
}

/// A variable of the environment; without a HOME, the user's home by the user database.
func environment(_ name: String) -> String? {
  let value = getenv(name).map { String(cString: $0) }
  guard name == "HOME", value?.isEmpty ?? true else { return value }
  return getpwuid(getuid()).map { String(cString: $0.pointee.pw_dir) }
}
