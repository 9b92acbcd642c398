internal import Bench
public import Rig
internal import SystemCore
internal import V4L2Probe
public import Workers

/// Lists what is attached, one worker a kind, side by side.
///
/// After a miss there is one worker a device, so that only the device that hangs is missing.
public final class DeviceSurvey {
  /// The kinds of device that a survey can list.
  public struct Kinds: OptionSet, Sendable {
    /// The bits of the set.
    public let rawValue: Int
    /// A set of bits.
    public init(rawValue: Int) { self.rawValue = rawValue }
    /// Cameras.
    public static let cameras = Kinds(rawValue: 1)
    /// Microphones.
    public static let microphones = Kinds(rawValue: 2)
    /// The computer.
    public static let computer = Kinds(rawValue: 4)
  }

  /// No device needs longer for an answer; the listing of many may take longer in all.
  private static let patience = Duration.milliseconds(2500)
  private static let listingTime = Duration.seconds(10)
  private static let deviceTime = Duration.milliseconds(1500)

  private let supervisor: Supervisor
  private let rig: RigKind
  private var listing = DeviceListing()
  private var pendingDevices: [[String]] = []
  private let microphones: MicrophoneSurvey

  /// A survey of a rig.
  public init(_ supervisor: Supervisor, rig: RigKind) {
    self.supervisor = supervisor
    self.rig = rig
    microphones = MicrophoneSurvey(supervisor)
  }

  /// Lists devices; returns when every worker has ended.
  public func run(_ kinds: Kinds) -> DeviceListing {
    if rig == .demo {
      listing.cameras = [SyntheticCamera.camera]
      listing.microphones = MicrophoneListing(
        microphones: [SyntheticMicrophone.microphone],
        monitors: [],
        soundServer: SoundServer(.notRunning),
        absence: nil
      )
      if kinds.contains(.computer) { listing.computer = SyntheticComputer.computer }
    } else {
      if kinds.contains(.cameras) { listCameras() }
      if kinds.contains(.microphones) { microphones.start() }
      if kinds.contains(.computer) { readComputer() }
    }
    supervisor.run()
    finishCameras()
    if rig != .demo, kinds.contains(.microphones) { finishMicrophones() }
    return listing
  }

  private func listCameras() {
    supervisor.start(
      .listCameras,
      CameraSurveyFact.self,
      until: .after(DeviceSurvey.listingTime),
      patience: DeviceSurvey.patience,
      receive: { [self] in take($0) },
      finish: { [self] end in
        switch end {
        case .done, .interrupted: break
        case .crashed, .timedOut, .abandoned: probeOneByOne()
        }
      }
    )
  }

  private func take(_ message: WorkerMessage<CameraSurveyFact>) {
    guard case .measurement(let fact) = message else { return }
    switch fact {
    case .devices(let devices): pendingDevices = devices
    case .cameras(let nodes, let cameras):
      pendingDevices.removeAll { $0 == nodes }
      listing.cameras += cameras
    case .absence(let absence): listing.cameraAbsence = absence
    }
  }

  /// The listing stopped at one device: each that is left gets a worker of its own.
  private func probeOneByOne() {
    if pendingDevices.isEmpty, listing.cameras.isEmpty {
      listing.failures.append(WorkerEndNote(part: .camera, code: .cameraHung, detail: nil))
    }
    for nodes in pendingDevices {
      supervisor.start(
        .probeCamera(nodes: nodes),
        CameraSurveyFact.self,
        until: .after(DeviceSurvey.deviceTime),
        receive: { [self] in take($0) },
        finish: { [self] end in
          switch end {
          case .done, .interrupted: break
          case .crashed, .timedOut, .abandoned:
            listing.cameras += unansweredCamera(nodes, end)
          }
        }
      )
    }
  }

  private func unansweredCamera(_ nodes: [String], _ end: WorkerEnd) -> [Camera] {
    CameraListing.unanswered(nodes, hung: end != .crashed)
  }

  private func finishCameras() {
    listing.cameras = CameraListing.ordered(listing.cameras)
    if !listing.cameras.isEmpty { listing.cameraAbsence = nil }
  }

  private func finishMicrophones() {
    listing.microphones = microphones.listing
    guard listing.microphones == nil, !supervisor.isInterrupted else { return }
    listing.failures.append(WorkerEndNote(part: .microphone, code: .microphoneHung, detail: nil))
  }

  private func readComputer() {
    supervisor.start(
      .probeComputer,
      Computer.self,
      until: .after(DeviceSurvey.patience),
      receive: { [self] message in
        if case .measurement(let computer) = message { listing.computer = computer }
      },
      finish: { [self] end in
        guard end != .done, end != .interrupted else { return }
        listing.failures.append(WorkerEndNote(part: .computer, code: .computerUnread, detail: nil))
      }
    )
  }
}
