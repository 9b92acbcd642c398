internal import Applications
public import ArgumentParser
internal import Output
internal import Preflight
public import Rig
internal import Text
internal import Workers

/// `airworthy devices`.
struct DevicesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "devices",
    abstract: "List cameras, microphones and what the computer is like now."
  )

  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case cameras
    case microphones
    case computer
    case encoders
  }

  @Argument(
    help: "cameras, microphones, computer or encoders. Default: cameras and microphones."
  )
  var kind: Kind?

  @Flag(help: "Show every fact: controls, mixers, ports, streams, the USB link and its bus.")
  var verbose = false

  @Option(
    name: .customLong("as"),
    help: "What a program would do with each camera: obs, chrome, firefox, ffmpeg, gstreamer."
  )
  var program: ApplicationPick.Application?

  @Flag(help: "Go on telling which cameras and microphones come and go, until Ctrl-C.")
  var watch = false

  @Flag(help: "With --watch: a line of JSON for each change.")
  var events = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard !watch || program == nil && kind != .computer && kind != .encoders else {
      throw shared.refusal(.notWith(option: "--watch", others: ["--as", "computer", "encoders"]))
    }
    guard watch || !events else {
      throw shared.refusal(.onlyWith(option: "--events", other: "--watch"))
    }
  }

  func run() throws {
    if watch { return try watchDevices() }
    let supervisor = shared.supervisor()
    let listing = try shared.survey(surveyed, supervisor)
    let encoders = kind == .encoders ? try surveyEncoders(supervisor) : nil
    var document = DevicesDocument(
      rig: shared.rig,
      cameras: shown.contains(.camera) ? listing.cameras : [],
      cameraAbsence: listing.cameraAbsence,
      microphones: shown.contains(.microphone) ? listing.microphones : nil,
      computer: listing.computer,
      failures: listing.failures.map { .init(part: $0.part, code: $0.code) }
    )
    document.encoders = encoders
    if let program {
      // OBS sees cameras through libv4l2, the others do not.
      let emulated =
        program == .obs && shared.rig == .thisMachine
        ? EmulatedFormatsSurvey.run(document.cameras, supervisor) : [:]
      document.picks = document.cameras.map {
        DevicesDocument.CameraPick(
          camera: $0.id,
          pick: $0.pick(of: program, emulated: emulated[$0.id])
        )
      }
    }
    if shared.json {
      try shared.console.write(json: document)
    } else if program != nil {
      try writePicks(of: document)
    } else {
      try shared.console.write(
        DevicesText.text(
          of: document,
          showing: shown,
          shared.language,
          width: Console.width,
          isVerbose: verbose
        )
      )
    }
  }

  private func surveyEncoders(_ supervisor: Supervisor) throws -> EncoderListing {
    do throws(EncoderSurvey.Failure) {
      return try EncoderSurvey(supervisor).run(EncoderKind.allCases)
    } catch .noProgram {
      shared.console.message(EncoderMessage.noProgram)
      throw ExitStatus.unavailable
    } catch .interrupted {
      shared.console.message(UsageMessage.interrupted)
      throw ExitStatus.interrupted
    }
  }

  private func writePicks(of document: DevicesDocument) throws {
    if document.cameras.isEmpty {
      shared.console.message(DeviceMessage.noCamera(document.cameraAbsence ?? .noneAttached))
    }
    for (camera, pick) in zip(document.cameras, document.picks) {
      try shared.console.write(
        ApplicationPickText.text(
          of: [pick.pick],
          camera: camera.name,
          id: camera.id,
          rig: shared.rig,
          shared.language,
          width: Console.width
        )
      )
    }
  }

  var surveyed: DeviceSurvey.Kinds {
    switch kind {
    case _ where program != nil: .cameras
    case nil: [.cameras, .microphones]
    case .cameras: .cameras
    case .microphones: .microphones
    case .computer: .computer
    case .encoders: []
    }
  }

  var shown: Set<DeviceKind> {
    switch kind {
    case _ where program != nil: [.camera]
    case nil: [.camera, .microphone]
    case .cameras: [.camera]
    case .microphones: [.microphone]
    case .computer: [.computer]
    case .encoders: [.encoder]
    }
  }
}

extension ApplicationPick.Application: ExpressibleByArgument {}
