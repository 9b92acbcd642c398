public import ArgumentParser
internal import Glibc

/// The version, as `--version` and reports tell it.
public let airworthyVersion = "0.1.0"

/// `airworthy`.
public struct AirworthyCommand: ParsableCommand {
  /// The name and the subcommands.
  public static let configuration = CommandConfiguration(
    commandName: "airworthy",
    abstract: "Tells a live streamer, before going on air, whether the rig will carry the show.",
    version: airworthyVersion,
    subcommands: [
      PreflightCommand.self, RehearseCommand.self, DevicesCommand.self, BenchCommand.self,
      ProfileCommand.self, PlatformCommand.self, IngestCommand.self, ExplainCommand.self,
    ]
  )

  /// A command without arguments shows its help.
  public init() {}

  /// Reads the command line and runs what it names; what can't be read is told without a stream key
  /// that may stand in it.
  public static func start() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let message = fullMessage(for: error)
      let masked = MistypedKey.masked(
        message,
        arguments: Array(CommandLine.arguments.dropFirst())
      )
      guard masked != message, !exitCode(for: error).isSuccess else { exit(withError: error) }
      _ = Console.put(masked + "\n", STDERR_FILENO)
      Glibc.exit(exitCode(for: error).rawValue)
    }
  }
}
