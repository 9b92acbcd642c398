internal import ArgumentParser

/// `airworthy platform`.
struct PlatformCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "platform",
    abstract: "Show what is known of the platforms, each figure with its source.",
    subcommands: [PlatformListCommand.self, PlatformShowCommand.self]
  )
}
