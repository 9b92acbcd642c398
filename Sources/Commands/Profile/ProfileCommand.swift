internal import ArgumentParser

/// `airworthy profile`.
struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile",
    abstract: "Save set-ups and bring them back.",
    subcommands: [
      ProfileSaveCommand.self, ProfileListCommand.self, ProfileShowCommand.self,
      ProfileDeleteCommand.self, ProfileRecommendCommand.self, ProfileExportCommand.self,
      ProfileLintCommand.self,
    ]
  )
}
