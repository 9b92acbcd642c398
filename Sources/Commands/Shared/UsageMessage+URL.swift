internal import RTMP
internal import Text

extension UsageMessage {
  /// What is wrong with the address of an ingest.
  static func urlProblem(_ error: RTMPURLError) -> UsageMessage {
    switch error {
    case .controlCharacter: .strangeCharacters
    case .tooLong: .tooLong
    case .missingScheme: .missingScheme
    case .unsupportedScheme(let scheme): .unsupportedScheme(scheme)
    case .credentials: .credentialsInURL
    case .missingHost, .invalidHost: .missingHost
    case .invalidPort: .invalidPort
    case .missingApp: .missingApplication
    }
  }
}
