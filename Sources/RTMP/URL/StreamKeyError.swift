/// Why a text cannot be a stream key; never carries the text.
public enum StreamKeyError: Error, Equatable, Sendable {
  /// Nothing but white space.
  case empty
  /// A control character inside the text, as when two lines were pasted.
  case controlCharacter
  /// Longer than ``StreamKey/maximumLength`` bytes.
  case tooLong
}
