/// The JSON document of an export: what was written, and the command that uses it.
struct ExportDocument: Encodable {
  let schema = "airworthy/export/1"
  /// What it is for.
  let to: ProfileExportCommand.Program
  /// The profile's name.
  let profile: String
  /// The files that were written.
  let files: [String]
  /// The command that sets the camera's controls before, where that is not part of the other one.
  var controls: String?
  /// The command to paste, shell-quoted.
  let command: String
}
