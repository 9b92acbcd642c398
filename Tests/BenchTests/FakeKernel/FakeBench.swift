import Judge
import Preflight
import ProfileGenerator
import Rig
import SystemCore
import Workers

@testable import Bench

/// A bench of a modelled camera, as `airworthy bench camera` runs it, from the probe's facts to the
/// judgement: the measuring and judging code is the real one.
struct FakeBench {
  var camera: FakeCamera
  /// Where it is plugged in; nil where that does not matter.
  var bus: FakeBus?
  /// The mode that is asked for; nil leaves the camera's own.
  var asked: CaptureFormat?
  var seconds = 5.0
  /// `--diagnose`: controls are set to prove a cause.
  var diagnoses = false
  var looksAtPicture = false
  var seed: UInt64 = 1

  private static let limits = Result {
    try Thresholds(Catalogue.embedded().thresholds).camera
  }

  /// What the bench measures.
  func measure() throws -> CameraMeasurement {
    var camera = camera
    if let asked { camera.set(asked) }
    var request = CameraBenchRequest(
      rig: .thisMachine,
      path: "/dev/video7",
      mode: asked,
      seconds: seconds,
      warmUpSeconds: 1
    )
    request.experimentSeconds = diagnoses ? 2 : 0
    let source = try FakeKernelSource(camera, seed: seed, looksAtPicture: looksAtPicture)
    let parent = try Parent()
    return try CameraBench.measure(
      source,
      request,
      parent.channel,
      until: Deadline(source.now.advanced(by: .seconds(60)))
    )
  }

  /// The camera as it was listed, with what the bench measured or why it could not.
  func evidence() throws -> CameraEvidence {
    var device = camera.listed
    device.usbLink = try bus?.facts(of: camera)
    device.usb = device.usbLink.map {
      USBIdentity(
        vendorId: "046d",
        productId: "082d",
        manufacturer: nil,
        product: nil,
        serial: nil,
        port: $0.port,
        speedMbps: $0.speedMbps
      )
    }
    do {
      return CameraEvidence(device: device, measurement: try measure())
    } catch let failure as WorkerFailure {
      return CameraEvidence(device: device, failure: BenchFailure(failure))
    }
  }

  /// What is found.
  func findings() throws -> [Finding] { try FakeBench.findings(on: evidence()) }

  static func findings(on evidence: CameraEvidence) throws -> [Finding] {
    judge(evidence, by: try limits.get()).findings
  }
}
