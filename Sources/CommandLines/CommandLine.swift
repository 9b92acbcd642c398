internal import Rig

/// A command line for people to paste: one option with its values a line, below the command that gives
/// the camera its controls.
public struct CommandLine: Sendable, Equatable {
  /// Why a program can't run a set-up.
  public enum Failure: Error, Sendable, Equatable {
    /// Without a camera there is no picture to send.
    case noCamera
    /// Where to send to is not known.
    case noIngest
    /// The program has no such encoder, or can't send what it makes over RTMP.
    case encoder(String)
  }

  /// A part of the line, such as `-b:v 2500k`.
  struct Part: Equatable {
    let text: String

    /// Words, each quoted as the shell needs it.
    init(_ words: String...) { text = ShellQuoting.command(words) }

    /// Text that is quoted already.
    init(quoted text: String) { self.text = text }
  }

  private let controls: String?
  private let parts: [Part]

  init(_ parts: [Part], controls: String?) {
    self.parts = parts
    self.controls = controls
  }

  /// The lines, the long one broken with backslashes.
  public var text: String {
    let line = parts.map(\.text).joined(separator: " \\\n  ")
    return controls.map { $0 + "\n" + line } ?? line
  }

  /// An address with the shell's variable for the key behind it.
  ///
  /// The key itself is in no text; the shell puts it in.
  static func address(_ ingest: String) -> String {
    let base = ingest.hasSuffix("/") ? ingest : ingest + "/"
    return ShellQuoting.quoted(base) + "\"$STREAM_KEY\""
  }
}
