internal import NDT7
internal import SRT
internal import Text

extension AddressMessage {
  /// What is wrong with the address of an SRT ingest.
  static func problem(_ error: SRTURLError) -> any CatalogueMessage {
    switch error {
    case .controlCharacter: UsageMessage.strangeCharacters
    case .tooLong: UsageMessage.tooLong
    case .missingScheme: UsageMessage.missingScheme
    case .unsupportedScheme(let scheme): UsageMessage.unsupportedScheme(scheme)
    case .credentials: UsageMessage.credentialsInURL
    case .missingHost, .invalidHost: UsageMessage.missingHost
    case .invalidPort: UsageMessage.invalidPort
    case .missingPort: AddressMessage.missingPort
    case .unsupportedMode: AddressMessage.unsupportedMode
    case .invalidLatency: AddressMessage.invalidLatency
    case .invalidPassphrase: AddressMessage.invalidPassphrase
    case .invalidKeyLength: AddressMessage.invalidKeyLength
    case .invalidStreamID: AddressMessage.invalidStreamID
    }
  }

  /// What is wrong with the address of an ndt7 server.
  static func problem(_ error: NDT7URLError) -> any CatalogueMessage {
    switch error {
    case .invalidCharacter: UsageMessage.strangeCharacters
    case .tooLong: UsageMessage.tooLong
    case .missingScheme, .unsupportedScheme, .insecure: AddressMessage.unsupportedServerScheme
    case .credentials: UsageMessage.credentialsInURL
    case .missingHost, .invalidHost: UsageMessage.missingHost
    case .invalidPort: UsageMessage.invalidPort
    }
  }
}
