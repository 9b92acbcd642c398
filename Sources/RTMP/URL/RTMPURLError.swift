internal import Hosts

/// Why a text is not the address of an RTMP ingest; never carries a possible key.
public enum RTMPURLError: Error, Equatable, Sendable {
  /// A control character or white space inside the text.
  case controlCharacter
  /// Longer than ``RTMPURL/maximumLength`` bytes.
  case tooLong
  /// No `://`: perhaps a key was given in place of an address.
  case missingScheme
  /// A scheme other than `rtmp` and `rtmps`.
  case unsupportedScheme(String)
  /// `user:password@` before the host, which this client does not send.
  case credentials
  /// No host name or address.
  case missingHost
  /// Neither a host name nor an IP address.
  case invalidHost
  /// A port that is not a number from 1 to 65535.
  case invalidPort
  /// No application after the host, such as `app` or `live2`.
  case missingApp
}

extension RTMPURLError {
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
