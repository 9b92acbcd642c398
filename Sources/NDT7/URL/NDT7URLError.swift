internal import Hosts

/// Why a text is not the address of an ndt7 server; never carries what may be a token.
public enum NDT7URLError: Error, Equatable, Sendable {
  /// A character that an address cannot hold: a control, white space, or one beyond ASCII.
  case invalidCharacter
  /// Longer than ``NDT7URL/maximumLength`` bytes, or a query longer than ndt7 allows.
  case tooLong
  /// No `://`.
  case missingScheme
  /// A scheme other than those expected here.
  case unsupportedScheme(String)
  /// `user:password@` before the host, which this client does not send.
  case credentials
  /// No host name or address.
  case missingHost
  /// Neither a host name nor an IP address.
  case invalidHost
  /// A port that is not a number from 1 to 65535.
  case invalidPort
  /// Plain HTTP to another host than this one.
  case insecure
}

extension NDT7URLError {
  init(_ fault: AuthorityFault) {
    self =
      switch fault {
      case .credentials: .credentials
      case .missingHost: .missingHost
      case .invalidHost: .invalidHost
      case .emptyPort: .invalidPort
      case .invalidPort: .invalidPort
      }
  }
}
