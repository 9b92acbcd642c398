public import ArgumentParser

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
}
