internal import ArgumentParser
internal import Logbook
internal import Output
internal import SystemPackage
internal import Text

extension UsageMessage {
  /// Why the logbook could not do what was asked.
  init(_ failure: LogbookFailure, name: String = "", known: [String] = []) {
    switch failure {
    case .badName: self = .badProfileName(name.harmless)
    case .unknownProfile: self = .profileUnknown(name: name.harmless, known: known)
    case .profileExists: self = .profileExists(name: name)
    case .noReport: self = .noReport
    case .noRecommendation: self = .noRecommendationToSave
    case .malformed(let path, let reason):
      self = .badProfileFile(path: path.harmless, reason: reason.harmless)
    case .system(let path, let error):
      self = .cannotWrite(path: path.harmless, reason: error.description)
    }
  }
}

extension LogbookFailure {
  /// The exit code that the failure ends the program with.
  var exitStatus: ExitCode {
    switch self {
    case .badName, .profileExists: ExitStatus.usage
    case .unknownProfile, .noReport, .noRecommendation: ExitStatus.noInput
    case .malformed: ExitStatus.configuration
    case .system(_, .permissionDenied), .system(_, .notPermitted), .system(_, .readOnlyFileSystem):
      ExitStatus.cannotCreate
    case .system: ExitStatus.inputOutput
    }
  }
}
