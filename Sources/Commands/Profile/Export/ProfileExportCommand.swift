internal import ArgumentParser
internal import Logbook
internal import Output
internal import Rig
internal import SystemCore
internal import Text

/// `airworthy profile export`.
struct ProfileExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a saved profile as OBS Studio, FFmpeg or GStreamer take it, or as JSON."
  )

  enum Program: String, ExpressibleByArgument, CaseIterable, Encodable {
    case obs
    case ffmpeg
    case gstreamer
    case json
  }

  @Argument(help: "The profile's name.")
  var name: String

  @Option(help: "For what: obs, ffmpeg, gstreamer or json.")
  var to: Program

  @Option(help: "The ingest, where the profile has none or another is meant.")
  var ingest: String?

  @Option(help: "Write to this file, which only you can read; not for obs.")
  var output: String?

  @OptionGroup var obs: OBSOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard to != .obs || output == nil else {
      throw shared.refusal(.notWith(option: "--output", others: ["--to obs"]))
    }
    guard to == .obs || !obs.areGiven else {
      throw shared.refusal(.onlyWith(option: obs.names, other: "--to obs"))
    }
  }

  func run() throws {
    let profile = try savedProfile()
    let setup = try ProfileSetup(shared).setup(of: profile, ingest: checkedIngest())
    if let key = setup.unusableKey {
      shared.console.message(ExportMessage.unusable(key: key))
      throw ExitStatus.configuration
    }
    switch to {
    case .obs: try obs.export(setup, shared.console)
    case .ffmpeg, .gstreamer: try CommandLineExport(to, output).export(setup, shared)
    case .json:
      try CommandLineExport(to, output).write(json: SettingsDocument(setup), shared.console)
    }
  }

  private func savedProfile() throws -> SavedProfile {
    let logbook = Logbook(XDGFolders(environment))
    do throws(LogbookFailure) {
      return try logbook.profile(name)
    } catch {
      shared.console.message(
        UsageMessage(error, name: name, known: logbook.profileNames().map(\.harmless))
      )
      throw error.exitStatus
    }
  }

  /// The ingest as given, which may hold no key: that would be printed or stored.
  private func checkedIngest() throws -> String? {
    guard let ingest else { return nil }
    return try IngestOptions.keyless(ingest, shared.console)
  }
}
