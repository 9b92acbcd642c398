import ArgumentParser

/// The truth harness of the upload bench.
@main
struct Truth: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "truth",
    abstract: "When the bench says that a bitrate holds, does it really?",
    subcommands: [RunCommand.self, EmulatorCommand.self, TableCommand.self],
    defaultSubcommand: RunCommand.self
  )
}
