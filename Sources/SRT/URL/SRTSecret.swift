/// A stream identifier or a passphrase: whoever holds it may go live on somebody's channel.
///
/// No description, dump or mirror shows it, and it cannot be encoded by accident.
public struct SRTSecret: Sendable, Hashable {
  let value: String

  /// Takes a secret as it came through a pipe or from a file, without the white space around it;
  /// nil where nothing is left or a control character is inside, as when two lines were pasted.
  public init?(pasted text: some StringProtocol) {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace }),
      !scalars[first...last].contains(where: { $0.properties.generalCategory == .control })
    else { return nil }
    value = String(String.UnicodeScalarView(scalars[first...last]))
  }

  /// Takes a parameter's value as it stands.
  init(_ value: String) { self.value = value }

  /// Lends the secret itself, for handing it on to a protocol; never for showing it.
  public func withUnprotectedValue<Result>(_ body: (String) throws -> Result) rethrows -> Result {
    try body(value)
  }
}

extension SRTSecret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Three stars, whatever the secret.
  public var description: String { "***" }

  /// Three stars, whatever the secret.
  public var debugDescription: String { "***" }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}
