/// What is wrong with an address of SRT or ndt7, beside what ``UsageMessage`` says of any.
public enum AddressMessage: CatalogueMessage, Equatable {
  case missingPort
  case unsupportedMode
  case invalidLatency
  case invalidPassphrase
  case invalidKeyLength
  case invalidStreamID
  /// The address of an ndt7 server, with what is wrong.
  case badServer(String, reason: String)
  case unsupportedServerScheme
  /// The stream identifier, or the passphrase beside it, that came apart.
  case badStreamID(reason: String)
}
