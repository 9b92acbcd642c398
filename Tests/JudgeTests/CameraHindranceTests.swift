import Rig
import Testing

@testable import Judge

/// What is told of a camera that could not be measured: the cause, where what was listed shows it.
@Suite("Judging a camera that gave nothing")
struct CameraHindranceTests {
  private static func card(_ signal: CameraInput.Signal?, _ evidence: inout CameraEvidence) {
    var input = CameraInput(index: 0, name: "HDMI 0", isCurrent: true, status: [])
    input.signal = signal
    evidence.device?.inputs = [input]
  }

  private static func failing(
    _ code: FindingCode,
    _ status: FindingStatus = .fail,
    _ signal: CameraInput.Signal? = .noSignal
  ) throws -> Judgement {
    var evidence = Good.camera
    evidence.measurement = nil
    evidence.failure = BenchFailure(code: code, status: status, detail: "x")
    card(signal, &evidence)
    return judge(evidence, by: try Good.limits.camera)
  }

  /// A card without a signal may send no frames at all, refuse its mode or fail: it was told to be
  /// broken, and the cable was at fault.
  @Test(
    "no signal is told before what follows from it",
    arguments: [
      (.cameraNoFrames, .fail), (.cameraModeRefused, .fail), (.cameraFailed, .error),
    ] as [(FindingCode, FindingStatus)]
  )
  func signal(code: FindingCode, status: FindingStatus) throws {
    #expect(try Self.failing(code, status).summary == ["camera.signal.none fail"])
    #expect(
      try Self.failing(code, status, .noCable).summary == ["camera.signal.cable fail"]
    )
    let own = ["\(code.rawValue) \(status.rawValue)"]
    #expect(try Self.failing(code, status, .present).summary == own)
    #expect(try Self.failing(code, status, nil).summary == own)
  }

  @Test("no frame counted is no signal, too")
  func counted() throws {
    var evidence = Good.camera
    evidence.measurement?.frames = 0
    Self.card(.noSync, &evidence)
    let judgement = judge(evidence, by: try Good.limits.camera)
    #expect(judgement.summary == ["camera.signal.sync fail"])
    #expect(judgement.verdict == .notReady)
  }

  @Test(
    "what has nothing to do with the signal is told as it is",
    arguments: [
      FindingCode.cameraBusy, .cameraDenied, .cameraGone, .cameraBandwidth,
    ]
  )
  func others(code: FindingCode) throws {
    #expect(try Self.failing(code).summary == ["\(code.rawValue) fail"])
  }

  @Test("a sensor behind an image processor needs libcamera, whatever its nodes gave")
  func libcamera() throws {
    var evidence = Good.camera
    evidence.device?.kind = .needsLibcamera
    let limits = try Good.limits.camera
    #expect(judge(evidence, by: limits).summary == ["camera.needs_libcamera fail"])
    evidence.measurement = nil
    evidence.failure = BenchFailure(code: .cameraModeRefused, status: .fail)
    #expect(judge(evidence, by: limits).summary == ["camera.needs_libcamera fail"])
  }

  @Test("a driver that lies while it streams is named by its lie")
  func lies() throws {
    let judgement = try Self.failing(.cameraLies, .fail, nil)
    #expect(judgement.summary == ["camera.lies fail"])
    #expect(judgement.finding(.cameraLies)?.arguments["faults"] == "x")
  }

  // MARK: Access

  private static func denied(_ cause: AccessBarrier.Cause?, commands: [String] = []) throws
    -> Finding?
  {
    var evidence = Good.camera
    evidence.measurement = nil
    evidence.device?.access = DeviceAccess(.denied, commands: commands)
    evidence.device?.barrier = cause.map {
      AccessBarrier($0, path: "/dev/video0", subject: $0 == .snap ? "obs-studio" : "video")
    }
    return judge(evidence, by: try Good.limits.camera).finding(.cameraDenied)
  }

  /// «usermod» was advised in sandboxes, which no group opens, and to those who had run it already.
  @Test(
    "the command is the one that removes what is in the way",
    arguments: [
      (.container, []), (.flatpak, []), (.groupNotInSession, []),
      (.snap, ["sudo snap connect obs-studio:camera"]),
      (.aclMissing, ["sudo udevadm trigger --subsystem-match=video4linux"]),
      (.notInGroup, ["sudo usermod -aG video $USER"]), (nil, ["sudo usermod -aG video $USER"]),
    ] as [(AccessBarrier.Cause?, [String])]
  )
  func barrier(cause: AccessBarrier.Cause?, commands: [String]) throws {
    let finding = try #require(try Self.denied(cause))
    #expect(finding.remedy?.commands == commands)
    #expect(finding.arguments["barrier"] == cause?.rawValue)
    // What a probe wrote down beside it does not bring the wrong command back.
    let told = try Self.denied(cause, commands: ["sudo usermod -aG video $USER"])
    #expect(told?.remedy?.commands == commands)
  }

  @Test("a bench that is denied is told by the same barrier")
  func bench() throws {
    var evidence = Good.camera
    evidence.measurement = nil
    evidence.failure = BenchFailure(code: .cameraDenied, status: .fail)
    evidence.device?.barrier = AccessBarrier(.flatpak, path: "/dev/video0")
    let finding = judge(evidence, by: try Good.limits.camera).finding(.cameraDenied)
    #expect(finding?.remedy?.commands == [])
    #expect(finding?.arguments["barrier"] == "flatpak")
  }
}
