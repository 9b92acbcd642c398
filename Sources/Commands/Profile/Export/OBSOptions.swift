internal import ArgumentParser
internal import Glibc
internal import OBSStudio
internal import Output
internal import Rig
internal import Text

/// The options of an export to OBS Studio.
struct OBSOptions: ParsableArguments {
  @Option(help: "obs: OBS Studio's folder of settings. Default: the one that is found.")
  var obsFolder: String?

  @Option(help: "obs: the version to write for, like 30.2. Default: the installed one.")
  var obsVersion: String?

  @Flag(help: "obs: replace a profile and scene collection of the same name.")
  var force = false

  @Flag(help: "obs: write though OBS Studio is running.")
  var whileRunning = false

  @Flag(help: "obs: store the stream key, read from standard input, in the profile.")
  var keyStdin = false

  @Option(help: "obs: store the stream key, read from a file that only you can read.")
  var keyFile: String?

  init() {}

  /// Whether any of them was given.
  var areGiven: Bool {
    obsFolder != nil || obsVersion != nil || force || whileRunning || keyStdin || keyFile != nil
  }

  /// Their names, for a refusal.
  var names: String {
    "--obs-folder, --obs-version, --force, --while-running, --key-stdin, --key-file"
  }

  /// Writes the profile and the scene collection, and tells how to start OBS with them.
  func export(_ setup: StreamSetup, _ console: Console) throws {
    let folder = try OBSChoice(console).folder(obsFolder)
    let installation = OBSInstallation()
    let version = try wantedVersion(console) ?? installation.version(of: folder)
    let key = try storedKey(console)
    let files = try profileFiles(setup, version, key, console)
    if !whileRunning, installation.isRunning(userID: getuid()) {
      console.message(ExportMessage.obsIsRunning)
      throw ExitStatus.unavailable
    }
    let export = OBSExport(setup.name, into: folder, replacing: force)
    do throws(OBSExport.Failure) {
      try export.write(files, OBSSceneCollection(setup, name: setup.name))
    } catch {
      console.message(error.message)
      throw error.exitStatus
    }
    try tell(export, setup, hasKey: key != nil, console)
  }

  private func tell(
    _ export: OBSExport,
    _ setup: StreamSetup,
    hasKey: Bool,
    _ console: Console
  ) throws {
    let (profile, collection) = (export.profilePath, export.collectionPath)
    console.message(
      ExportMessage.writtenForOBS(
        name: export.name,
        profile: profile.harmless,
        collection: collection.harmless
      )
    )
    if setup.ingest == nil {
      console.message(ExportMessage.serverIntoOBS)
    } else if !hasKey {
      console.message(ExportMessage.keyIntoOBS)
    }
    let controls = setup.camera?.controlsCommand
    if let controls { console.message(ExportMessage.controlsFirst(command: controls.harmless)) }
    let command = ShellQuoting.command(export.command)
    guard console.json else {
      console.message(ExportMessage.startOBS)
      return try console.write(command + "\n")
    }
    try console.write(
      json: ExportDocument(
        to: .obs,
        profile: setup.name,
        files: [profile, collection],
        controls: controls,
        command: command
      )
    )
  }

  private func wantedVersion(_ console: Console) throws -> OBSVersion? {
    guard let obsVersion else { return nil }
    guard let version = OBSVersion(obsVersion) else {
      console.message(ExportMessage.badOBSVersion(obsVersion.harmless))
      throw ExitStatus.usage
    }
    return version
  }

  private func storedKey(_ console: Console) throws -> String? {
    if keyStdin { return readLine() ?? "" }
    return try keyFile.map { try KeyFile.text(in: $0, console) }
  }

  private func profileFiles(
    _ setup: StreamSetup,
    _ version: OBSVersion?,
    _ key: String?,
    _ console: Console
  ) throws -> OBSProfileFiles {
    do throws(OBSEncoder.Failure) {
      return try OBSProfileFiles(setup, name: setup.name, version: version, key: key)
    } catch {
      let encoder = error.encoder.harmless
      console.message(
        error.since.map { ExportMessage.encoderTooNew(encoder: encoder, since: "\($0)") }
          ?? .encoderNotInOBS(encoder: encoder)
      )
      throw ExitStatus.configuration
    }
  }
}
