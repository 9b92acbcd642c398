import Rig
import SystemCore
import Testing
import Workers

@testable import Bench

/// Experiments on a camera whose exposure follows its controls, as a webcam's does in the dark.
struct CameraExperimentTests {
  private static func control(_ id: UInt32, _ name: String, value: Int64) -> CameraControl {
    CameraControl(
      id: id,
      name: name,
      description: name,
      type: "boolean",
      minimum: 0,
      maximum: 2,
      step: 1,
      defaultValue: 0,
      value: value,
      menu: [],
      flags: []
    )
  }

  private static let mode = CaptureFormat(
    fourcc: "YUYV",
    width: 64,
    height: 48,
    interval: Fraction(numerator: 1, denominator: 200)
  )

  /// 100 fps while the exposure may lengthen frames, 200 otherwise.
  private func measure(
    _ controls: [CameraControl],
    experimentSeconds: Double = 0.3
  ) throws -> (CameraMeasurement, ScriptedSource) {
    let holder = Holder()
    let source = ScriptedSource(negotiated: Self.mode) { _ in
      let priority = holder.source?.controls[CameraControl.exposureAutoPriority]?.value
      return .late(.milliseconds(priority == 1 ? 10 : 5))
    }
    holder.source = source
    for control in controls { source.controls[control.id] = control }
    var request = CameraBenchRequest(
      rig: .thisMachine,
      path: "/dev/video0",
      mode: Self.mode,
      seconds: 0.3,
      warmUpSeconds: 0
    )
    request.experimentSeconds = experimentSeconds
    let parent = try Parent()
    let measurement = try CameraBench.measure(
      source,
      request,
      parent.channel,
      until: .after(.seconds(30))
    )
    return (measurement, source)
  }

  private final class Holder { weak var source: ScriptedSource? }

  @Test func `Low light is proven by keeping the exposure within the frame`() throws {
    let priority = Self.control(
      CameraControl.exposureAutoPriority,
      "exposure_dynamic_framerate",
      value: 1
    )
    let (measurement, source) = try measure([priority])
    let experiment = try #require(measurement.experiments.first)
    #expect(experiment.setting == "exposure_dynamic_framerate")
    #expect(experiment.from == "1" && experiment.to == "0")
    #expect((experiment.afterFps ?? 0) > experiment.beforeFps * 1.3)
    // What is about to change is told first, and put back at the end.
    #expect(
      source.settings == [
        "saved 1", "exposure_dynamic_framerate=0", "exposure_dynamic_framerate=1",
      ]
    )
  }

  @Test func `A setting that changes nothing rules its cause out`() throws {
    let mains = Self.control(
      CameraControl.powerLineFrequency,
      "power_line_frequency",
      value: 2
    )
    let (measurement, source) = try measure([mains])
    let experiment = try #require(measurement.experiments.first)
    #expect((experiment.afterFps ?? 0) < experiment.beforeFps * 1.1)
    #expect(
      source.settings == ["saved 2", "power_line_frequency=1", "power_line_frequency=2"]
    )
  }

  /// At 200 fps no mains stands still: the moving picture shows lamps, nothing need be switched.
  @Test func `Nothing is touched unasked, nor where nothing could be proven`() throws {
    let priority = Self.control(CameraControl.exposureAutoPriority, "p", value: 1)
    let (unasked, quiet) = try measure([priority], experimentSeconds: 0)
    #expect(unasked.experiments.isEmpty && quiet.settings.isEmpty)
    let off = Self.control(CameraControl.exposureAutoPriority, "p", value: 0)
    let automatic = Self.control(CameraControl.powerLineFrequency, "m", value: 0)
    let (nothing, untouched) = try measure([off, automatic])
    #expect(nothing.experiments.isEmpty && untouched.settings.isEmpty)
  }
}
