import Rig
import SystemCore
import Testing
import Workers

@testable import Bench

/// The run on a source: start, warm up, measure, and what ends it early.
@Suite(.timeLimit(.minutes(1)))
struct CameraBenchTests {
  private static let asked = CaptureFormat(
    fourcc: "MJPG",
    width: 1280,
    height: 720,
    interval: Fraction(numerator: 1, denominator: 60)
  )

  private static let granted = CaptureFormat(
    fourcc: "MJPG",
    width: 1280,
    height: 720,
    interval: Fraction(numerator: 1, denominator: 30)
  )

  private func request(
    seconds: Double = 0.1,
    warmUp: Double = 0.02,
    mode: CaptureFormat? = nil
  ) -> CameraBenchRequest {
    CameraBenchRequest(
      rig: .thisMachine,
      path: "/dev/video7",
      mode: mode,
      seconds: seconds,
      warmUpSeconds: warmUp
    )
  }

  private func source(_ script: @escaping (Int) -> ScriptedSource.Step) -> ScriptedSource {
    ScriptedSource(negotiated: CameraBenchTests.granted, script: script)
  }

  @Test func `Asked, granted and measured are three things`() throws {
    let parent = try Parent()
    let source = source { _ in .frame }
    let measurement = try CameraBench.measure(
      source,
      request(mode: CameraBenchTests.asked),
      parent.channel,
      until: .after(.seconds(30))
    )
    #expect(measurement.asked == CameraBenchTests.asked)
    #expect(measurement.negotiated == CameraBenchTests.granted)
    #expect(measurement.negotiatedFps == 30)
    #expect((measurement.deliveredFps ?? 0) > 0)
    #expect((measurement.firstFrameMs ?? -1) >= 0)
    #expect(source.starts == 1)
  }

  @Test func `Where no mode is asked for the granted one was`() throws {
    let parent = try Parent()
    let measurement = try CameraBench.measure(
      source { _ in .frame },
      request(),
      parent.channel,
      until: .after(.seconds(30))
    )
    #expect(measurement.asked == CameraBenchTests.granted)
  }

  /// The first frame and those of the warm-up say nothing about the show.
  @Test func `Frames before the exposure settles are not measured`() throws {
    let parent = try Parent()
    let source = source { _ in .frame }
    let measurement = try CameraBench.measure(
      source,
      request(seconds: 0.05, warmUp: 0.05),
      parent.channel,
      until: .after(.seconds(30))
    )
    #expect(measurement.frames > 0)
    #expect(measurement.frames < source.calls - 1)
  }

  @Test func `A camera without a first frame gives none`() throws {
    let parent = try Parent()
    let failure = #expect(throws: WorkerFailure.self) {
      try CameraBench.measure(
        source { _ in .silence },
        request(),
        parent.channel,
        until: .after(.milliseconds(20))
      )
    }
    #expect(failure == WorkerFailure(.cameraNoFrames, device: "/dev/video7"))
  }

  @Test func `A camera that falls silent after its first frame gives none`() throws {
    let parent = try Parent()
    let failure = #expect(throws: WorkerFailure.self) {
      try CameraBench.measure(
        source { $0 == 0 ? .frame : .silence },
        request(seconds: 0.03),
        parent.channel,
        until: .after(.seconds(30))
      )
    }
    #expect(failure?.code == .cameraNoFrames)
  }

  @Test func `A camera that falls silent while it is measured shows the stall`() throws {
    let parent = try Parent()
    let measurement = try CameraBench.measure(
      source { $0 < 8 ? .frame : .silence },
      request(seconds: 0.4, warmUp: 0),
      parent.channel,
      until: .after(.seconds(30))
    )
    let spread = try #require(measurement.intervalMs)
    #expect(spread.max > 3 * spread.p50)
    #expect((measurement.deliveredFps ?? .infinity) < Double(measurement.frames) / 0.3)
  }

  /// Else a camera that pauses between the warm-up and the measuring would seem to run smoothly.
  @Test func `A camera that is silent when the measuring begins shows the stall`() throws {
    let parent = try Parent()
    let measurement = try CameraBench.measure(
      source { $0 == 1 ? .late(.milliseconds(300)) : .frame },
      request(seconds: 0.4, warmUp: 0),
      parent.channel,
      until: .after(.seconds(30))
    )
    let spread = try #require(measurement.intervalMs)
    #expect(spread.max >= 300)
    #expect((measurement.deliveredFps ?? .infinity) < Double(measurement.frames) / 0.3)
  }

  @Test(arguments: [WorkerFailure(.cameraGone), WorkerFailure(.cameraBandwidth, detail: "ENOSPC")])
  func `What the source says of a failure is passed on`(failure: WorkerFailure) throws {
    let parent = try Parent()
    let unplugged = source { $0 < 20 ? .frame : .failure(failure) }
    #expect(throws: failure) {
      try CameraBench.measure(
        unplugged,
        request(seconds: 30),
        parent.channel,
        until: .after(.seconds(30))
      )
    }
    let refused = ScriptedSource(negotiated: CameraBenchTests.granted, startFailure: failure) { _ in
      .frame
    }
    #expect(throws: failure) {
      try CameraBench.measure(refused, request(), parent.channel, until: .after(.seconds(30)))
    }
    #expect(refused.calls == 0)
  }

  @Test func `A bench that is cancelled ends with what it has`() throws {
    let parent = try Parent()
    let source = source { call in
      guard call == 20 else { return .frame }
      parent.hangUp()
      return .hungUp
    }
    let deadline = Deadline.after(.seconds(300))
    let measurement = try CameraBench.measure(
      source,
      request(seconds: 600, warmUp: 0),
      parent.channel,
      until: deadline
    )
    #expect(!deadline.hasPassed)
    #expect(source.calls == 21)
    #expect(measurement.frames == 19)
  }

  /// Frames came: to say that the camera gives none would be wrong.
  @Test func `A bench that is cancelled before it measures does not blame the camera`() throws {
    let parent = try Parent()
    let failure = #expect(throws: WorkerFailure.self) {
      try CameraBench.measure(
        source { call in
          guard call >= 5 else { return .frame }
          parent.hangUp()
          return .hungUp
        },
        request(seconds: 600, warmUp: 600),
        parent.channel,
        until: .after(.seconds(300))
      )
    }
    #expect(failure?.code == .cameraHung)
  }

  @Test func `Progress is told from 0 to 1 with the rate so far`() throws {
    let parent = try Parent()
    _ = try CameraBench.measure(
      source { _ in .frame },
      request(seconds: 0.7),
      parent.channel,
      until: .after(.seconds(30))
    )
    let progress = try parent.messages().compactMap { message -> BenchProgress? in
      if case .progress(let progress) = message { progress } else { nil }
    }
    #expect(progress.contains { $0.latest != nil })
    #expect(progress.allSatisfy { (0...1).contains($0.share) })
    // Without a rate they are signs of life, while the camera starts.
    #expect(progress.allSatisfy { $0.latest == nil || $0.latest?.key == "delivered_fps" })
    #expect(zip(progress, progress.dropFirst()).allSatisfy { $0.share <= $1.share })
  }

  @Test func `The demo camera is measured like any other`() throws {
    let parent = try Parent()
    let demo = CameraBenchRequest(
      rig: .demo,
      path: "demo:camera",
      mode: nil,
      seconds: 0.4,
      warmUpSeconds: 0
    )
    let measurement = try CameraBench.run(demo, parent.channel, until: .after(.seconds(30)))
    #expect(measurement.negotiated == SyntheticCamera.camera.format)
    #expect(measurement.frames > 0)
    #expect(measurement.errorFrames == 0 && measurement.shortFrames == 0)
    #expect(measurement.uniqueFps == measurement.deliveredFps)
  }
}
