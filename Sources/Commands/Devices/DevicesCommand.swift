internal import ArgumentParser
internal import Output
internal import Preflight
internal import Rig
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
  }

  @Argument(help: "cameras, microphones or computer. Default: cameras and microphones.")
  var kind: Kind?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let listing = try shared.survey(surveyed, shared.supervisor())
    let document = DevicesDocument(
      rig: shared.rig,
      cameras: shown.contains(.camera) ? listing.cameras : [],
      cameraAbsence: listing.cameraAbsence,
      microphones: shown.contains(.microphone) ? listing.microphones : nil,
      computer: listing.computer,
      failures: listing.failures.map { .init(part: $0.part, code: $0.code) }
    )
    if shared.json {
      try shared.console.write(json: document)
    } else {
      try shared.console.write(
        DevicesText.text(of: document, showing: shown, shared.language, width: Console.width)
      )
    }
  }

  private var surveyed: DeviceSurvey.Kinds {
    switch kind {
    case nil: [.cameras, .microphones]
    case .cameras: .cameras
    case .microphones: .microphones
    case .computer: .computer
    }
  }

  private var shown: Set<DeviceKind> {
    switch kind {
    case nil: [.camera, .microphone]
    case .cameras: [.camera]
    case .microphones: [.microphone]
    case .computer: [.computer]
    }
  }
}
