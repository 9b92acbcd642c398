internal import CMedia

/// What the libraries complain of, kept for an error's words in place of standard error.
enum MediaLog {
  /// From here on the libraries write nothing to standard error.
  static func keep() { airworthy_media_keep_log() }

  static func clear() { airworthy_media_clear_log() }

  /// The first complaint since it was cleared: what fails first is the cause.
  static var first: String { text(512, airworthy_media_log) }

  /// The library with its version.
  static var version: String { text(64, airworthy_media_version) }

  private static func text(
    _ size: Int,
    _ fill: (UnsafeMutablePointer<CChar>, Int32) -> Void
  ) -> String {
    var text = [CChar](repeating: 0, count: size)
    fill(&text, Int32(size))
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
