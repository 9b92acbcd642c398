internal import Hosts

/// Why a text is not the address of an SRT ingest; never carries a possible secret.
public enum SRTURLError: Error, Equatable, Sendable {
  /// A control character inside the text.
  case controlCharacter
  /// Longer than ``SRTURL/maximumLength`` bytes.
  case tooLong
  /// No `srt://`: perhaps a stream identifier was given in place of an address.
  case missingScheme
  /// A scheme other than `srt`.
  case unsupportedScheme(String)
  /// `user:password@` before the host, which SRT does not know.
  case credentials
  /// No host name or address.
  case missingHost
  /// Neither a host name nor an IP address.
  case invalidHost
  /// No port: SRT has no default.
  case missingPort
  /// A port that is not a number from 1 to 65535.
  case invalidPort
  /// A `mode` other than `caller`: this client only calls.
  case unsupportedMode
  /// A `latency` that is not a whole number from 0 to 60 s in the unit of the convention.
  case invalidLatency
  /// A `passphrase` of other than 10 to 79 bytes (SRTO_PASSPHRASE).
  case invalidPassphrase
  /// A `pbkeylen` other than 0, 16, 24 and 32.
  case invalidKeyLength
  /// A `streamid` of more than 512 bytes (SRTO_STREAMID).
  case invalidStreamID
}

extension SRTURLError {
  init(_ fault: AuthorityFault) {
    self =
      switch fault {
      case .credentials: .credentials
      case .missingHost: .missingHost
      case .invalidHost: .invalidHost
      case .emptyPort: .missingPort
      case .invalidPort: .invalidPort
      }
  }
}
