internal import Rig

/// The JSON document of a set-up, for other programs.
struct SettingsDocument: Codable {
  let schema: String
  let setup: StreamSetup

  static let schema = "airworthy/settings/1"

  init(_ setup: StreamSetup) {
    schema = SettingsDocument.schema
    self.setup = setup
  }
}
