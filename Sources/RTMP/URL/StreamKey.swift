/// The secret that lets its holder go live on somebody's channel (RTMP's stream name).
///
/// No description, dump or mirror shows it, and it cannot be encoded by accident.
public struct StreamKey: Sendable, Hashable {
  /// The longest key taken, in UTF-8 bytes; signed keys of CDNs reach some 1,000.
  public static let maximumLength = 4096

  let value: String

  /// Takes the key as pasted or read from a file, without the white space around it.
  public init(_ text: some StringProtocol) throws(StreamKeyError) {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { throw .empty }
    let trimmed = scalars[first...last]
    guard !trimmed.contains(where: \.isControl) else { throw .controlCharacter }
    guard trimmed.reduce(0, { $0 + UTF8.width($1) }) <= Self.maximumLength else { throw .tooLong }
    value = String(String.UnicodeScalarView(trimmed))
  }

  /// The key with a test mode's parameter, such as Twitch's `bandwidthtest=true`.
  public func appending(query: String) throws(StreamKeyError) -> StreamKey {
    let parameter = query.drop { $0 == "?" || $0 == "&" }
    guard !parameter.isEmpty else { return self }
    return try StreamKey(value + (value.contains("?") ? "&" : "?") + parameter)
  }

  /// Lends the secret itself, for handing it on through a pipe or a protocol; never for showing it.
  public func withUnprotectedValue<Result>(_ body: (String) throws -> Result) rethrows -> Result {
    try body(value)
  }
}

extension StreamKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Three stars, whatever the key.
  public var description: String { "***" }

  /// Three stars, whatever the key.
  public var debugDescription: String { "***" }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}

extension Unicode.Scalar {
  /// Whether the scalar is a control (general category Cc), which could drive a terminal.
  var isControl: Bool { properties.generalCategory == .control }
}
