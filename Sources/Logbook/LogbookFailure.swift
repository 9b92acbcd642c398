public import SystemPackage

/// Why the logbook could not do what was asked.
public enum LogbookFailure: Error, Sendable, Equatable {
  /// A name that can't be a file's.
  case badName
  /// No profile has the name.
  case unknownProfile
  /// A profile has the name already.
  case profileExists
  /// No preflight of this machine is kept.
  case noReport
  /// The last preflight recommended nothing.
  case noRecommendation
  /// A file can't be read as what it should be; the text says where.
  case malformed(path: String, reason: String)
  /// The system refused.
  case system(path: String, Errno)
}
