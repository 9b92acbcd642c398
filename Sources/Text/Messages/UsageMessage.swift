public import Rig

/// What is wrong with what the user asked for, or could not be done about it.
public enum UsageMessage: CatalogueMessage, Equatable {
  case unknownDevice(DeviceKind, wanted: String, known: [String])
  case ambiguousDevice(DeviceKind, wanted: String, ids: [String])
  case badMode(String)
  case modeNotOffered(mode: String, camera: String, offered: [String])
  case modeNotWhole(mode: String, camera: String)
  case badIngest(String, reason: String)
  case keyInURL
  case badKey
  case missingScheme
  case unsupportedScheme(String)
  case missingHost
  case missingApplication
  case invalidPort
  case credentialsInURL
  case strangeCharacters
  case tooLong
  case keyFileUnreadable(path: String, reason: String)
  case keyFileOpen(path: String)
  case interrupted
  case unknownCode(String)
  case unknownPlatform(String, known: [String])
  case unknownScene(String, known: [String])
  case badProfileFile(path: String, reason: String)
  case badThreshold(String)
  case unknownThreshold(String)
  case noReport
  case profileExists(name: String)
  case profileUnknown(name: String, known: [String])
  case badProfileName(String)
  case cannotWrite(path: String, reason: String)
  case noRecommendationToSave
}
