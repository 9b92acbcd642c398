public import ArgumentParser

/// The exit codes, as the manual lists them; those from 64 are sysexits'.
public enum ExitStatus {
  /// A part is not ready.
  public static let notReady = ExitCode(1)
  /// Only warnings, and `--strict` was given.
  public static let warnings = ExitCode(2)
  /// Something could not be tested.
  public static let undetermined = ExitCode(3)
  /// The command line is wrong (`EX_USAGE`).
  public static let usage = ExitCode(64)
  /// No such device or file (`EX_NOINPUT`).
  public static let noInput = ExitCode(66)
  /// A server can't be reached or refuses (`EX_UNAVAILABLE`).
  public static let unavailable = ExitCode(69)
  /// A file can't be made (`EX_CANTCREAT`).
  public static let cannotCreate = ExitCode(73)
  /// Reading or writing failed (`EX_IOERR`).
  public static let inputOutput = ExitCode(74)
  /// No permission (`EX_NOPERM`).
  public static let noPermission = ExitCode(77)
  /// A configuration file is wrong (`EX_CONFIG`).
  public static let configuration = ExitCode(78)
  /// Ctrl-C.
  public static let interrupted = ExitCode(130)
}
