extension AddressMessage {
  /// The message in English.
  public var english: String {
    switch self {
    case .missingPort: "it names no port, and SRT has no usual one"
    case .unsupportedMode: "only mode=caller is supported"
    case .invalidLatency: "its latency is no number of microseconds up to 60000000"
    case .invalidPassphrase: "its passphrase does not have 10 to 79 characters"
    case .invalidKeyLength: "its pbkeylen is none of 16, 24 and 32"
    case .invalidStreamID:
      "its stream id is empty, longer than 512 bytes, or holds control characters"
    case .badServer(let url, let reason): "“\(url)” is no ndt7 server: \(reason)."
    case .unsupportedServerScheme: "it does not begin with wss:// or ws://"
    case .badStreamID(let reason): "What was given as key can't be used: \(reason)."
    }
  }
}
