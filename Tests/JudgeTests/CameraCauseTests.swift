import Rig
import Testing

@testable import Judge

/// The signature of each cause: what tells it from the others, row by row.
@Suite("Causes of what a camera does not give")
struct CameraCauseTests {
  typealias Case = JudgementCase<CameraEvidence>

  static let cases: [Case] = [
    Case(
      "low light, proven by switching the control off",
      ["camera.rate.low_light fail"],
      .notReady
    ) {
      $0.slow(15)
      $0.control(CameraControl.exposureAutoPriority, "exposure_dynamic_framerate", 1)
      $0.experiment(CameraControl.exposureAutoPriority, after: 30)
    },
    Case("low light, borne out by a dark picture", ["camera.rate.low_light fail"], .notReady) {
      $0.slow(15)
      $0.control(CameraControl.exposureAutoPriority, "exposure_auto_priority", 1)
      $0.picture { $0.meanLuma = 60 }
    },
    Case("low light, borne out by the exposure time", ["camera.rate.low_light fail"], .notReady) {
      $0.slow(16)
      $0.control(CameraControl.exposureAutoPriority, "p", 1)
      $0.control(CameraControl.exposureAbsolute, "exposure_time_absolute", 600, upTo: 5000)
    },
    Case("the control is on, and nothing bears it out", ["camera.rate.low fail"], .notReady) {
      $0.slow(15)
      $0.control(CameraControl.exposureAutoPriority, "p", 1)
      $0.picture { $0.meanLuma = 120 }
    },
    Case(
      "the control is on, but switching it off changed nothing",
      ["camera.rate.firmware fail"],
      .notReady
    ) {
      $0.slow(15)
      $0.control(CameraControl.exposureAutoPriority, "p", 1)
      $0.picture { $0.meanLuma = 120 }
      $0.experiment(CameraControl.exposureAutoPriority, after: 15.1)
    },
    Case("exposure by hand, longer than a frame", ["camera.rate.exposure fail"], .notReady) {
      $0.slow(20)
      $0.control(CameraControl.exposureAuto, "auto_exposure", 1)
      $0.control(CameraControl.exposureAbsolute, "exposure_time_absolute", 500, upTo: 5000)
    },
    Case("exposure by hand, within a frame", ["camera.rate.low fail"], .notReady) {
      $0.slow(20)
      $0.control(CameraControl.exposureAuto, "auto_exposure", 1)
      $0.control(CameraControl.exposureAbsolute, "exposure_time_absolute", 200, upTo: 5000)
    },
    Case("held at steps of 10 ms", ["camera.rate.anti_flicker fail"], .notReady) {
      $0.slow(25)
      $0.control(CameraControl.powerLineFrequency, "power_line_frequency", 1)
    },
    Case("held at steps of 8.33 ms", ["camera.rate.anti_flicker fail"], .notReady) {
      $0.slow(24)
      $0.control(CameraControl.powerLineFrequency, "power_line_frequency", 2)
    },
    Case("27 fps are no step of the lamps", ["camera.rate.low fail"], .notReady) {
      $0.slow(26.4)
      $0.control(CameraControl.powerLineFrequency, "power_line_frequency", 1)
    },
    Case("promised 60, given 30 in good light", ["camera.rate.firmware fail"], .notReady) {
      $0.negotiate(60)
      $0.slow(30)
      $0.picture { $0.meanLuma = 130 }
    },
    Case("promised 60, given 30, light unknown", ["camera.rate.low fail"], .notReady) {
      $0.negotiate(60)
      $0.slow(30)
    },
    Case(
      "a raw format at 10 fps over USB 2, where MJPG promises 30",
      ["camera.rate.raw fail"],
      .notReady
    ) {
      $0.raw(fps: 10)
    },
    Case("a raw format, where MJPG was tried and gave no more", ["camera.rate.low fail"], .notReady)
    {
      $0.raw(fps: 10)
      var trial = CameraExperiment(pixelFormat: "YUYV", to: "MJPG", beforeFps: 10)
      trial.afterFps = 10
      $0.measurement?.experiments = [trial]
    },
    Case("frames that come twice", ["camera.frames.repeated warn"], .ready) {
      $0.measurement?.uniqueFps = 24
    },
    Case("frames that come twice, too few new ones", ["camera.frames.repeated fail"], .notReady) {
      $0.measurement?.uniqueFps = 14
    },
    Case("frames that end too early", ["camera.frames.truncated warn"], .ready) {
      $0.measurement?.truncatedFrames = 2
    },
    Case("damaged frames on a USB link", ["camera.usb.loss fail"], .notReady) {
      $0.measurement?.errorFrames = 20
      $0.measurement?.droppedFrames = 10
      $0.link { $0.transfer = .isochronous }
    },
    Case("frames that kernels before 6.14 drop unseen", ["camera.usb.loss warn"], .ready) {
      $0.measurement?.droppedFrames = 3
      $0.link { $0.transfer = .isochronous }
    },
    Case("a link that is bulk loses nothing by itself", ["camera.frames.dropped warn"], .ready) {
      $0.measurement?.droppedFrames = 3
      $0.link { $0.transfer = .bulk }
    },
    Case("dropped while the computer takes frames late", ["camera.host.slow warn"], .ready) {
      $0.measurement?.droppedFrames = 3
      $0.measurement?.latencyMs = Distribution(of: [20, 150, 160])
    },
    Case("dropped with the computer at ease", ["camera.frames.dropped warn"], .ready) {
      $0.measurement?.droppedFrames = 3
      $0.measurement?.latencyMs = Distribution(of: [20, 25])
    },
    Case("skipped by the camera itself", ["camera.frames.gaps warn"], .ready) {
      $0.measurement?.timestampGaps = 2
    },
    Case("stamps that can't be true", ["camera.clock warn"], .ready) {
      $0.measurement?.clockFault = "constant"
    },
    Case("a driver that lists what can't be", ["camera.lies warn"], .ready) {
      $0.device?.faults = ["interval_zero"]
    },
    Case("a device whose descriptors contradict themselves", ["camera.lies warn"], .ready) {
      $0.link {
        $0.descriptorFaults = [
          USBDescriptorFault(code: "cut_short", offset: 9),
          USBDescriptorFault(code: "cut_short", offset: 90),
        ]
      }
    },
    Case("a camera that sees infrared only", ["camera.infrared warn"], .ready) {
      $0.device?.kind = .infrared
    },
    Case("zoomed in by another program", ["camera.cropped warn"], .ready) {
      $0.control(CameraControl.zoomAbsolute, "zoom_absolute", 3, upTo: 5)
    },
    Case("no cable", ["camera.signal.cable fail"], .notReady) { $0.input(.noCable) },
    Case("no signal", ["camera.signal.none fail"], .notReady) { $0.input(.noSignal) },
    Case("no sync", ["camera.signal.sync fail"], .notReady) { $0.input(.noSync) },
    Case("a signal out of range", ["camera.signal.range fail"], .notReady) {
      $0.input(.outOfRange)
    },
    Case("a signal", ["camera.ready pass"], .ready) { $0.input(.present) },
    Case("a USB 3 camera on a USB 2 link", ["camera.usb.slow_link warn"], .ready) {
      $0.link {
        $0.superspeedUnused = true
        $0.superspeedEvidence = .bos
      }
    },
    Case("a version number alone is no proof", ["camera.ready pass"], .ready) {
      $0.link {
        $0.superspeedUnused = true
        $0.superspeedEvidence = .usbVersion
      }
    },
    Case("a late first frame with autosuspend", ["camera.usb.autosuspend warn"], .ready) {
      $0.measurement?.firstFrameMs = 3000
      $0.link { $0.power.control = "auto" }
    },
    Case("a late first frame without", ["camera.ready pass"], .ready) {
      $0.measurement?.firstFrameMs = 3000
      $0.link { $0.power.control = "on" }
    },
  ]

  @Test("evidence leads to its cause", arguments: cases)
  func cause(item: Case) throws {
    let judgement = judge(item.changed(Good.camera), by: try Good.limits.camera)
    #expect(judgement.summary == item.findings)
    #expect(judgement.verdict == item.verdict)
  }

  /// `descriptor_faults` was read by no judge.
  @Test("what the driver lists and what the device describes are told as one lie")
  func liars() throws {
    var evidence = Good.camera
    evidence.device?.faults = ["interval_zero", "step"]
    evidence.link {
      $0.descriptorFaults = [
        USBDescriptorFault(code: "overrun", offset: 1),
        USBDescriptorFault(code: "too_many", offset: 2),
        USBDescriptorFault(code: "overrun", offset: 3),
      ]
    }
    let lies = try #require(
      judge(evidence, by: try Good.limits.camera).finding(.cameraLies)
    )
    #expect(lies.arguments["faults"] == "interval_zero, step")
    #expect(lies.arguments["descriptor_faults"] == "overrun, too_many")
  }

  @Test("the remedy names the control as this kernel does, and a value that fits")
  func remedies() throws {
    var evidence = Good.camera
    evidence.slow(20)
    evidence.control(CameraControl.exposureAuto, "auto_exposure", 1)
    evidence.control(CameraControl.exposureAbsolute, "exposure_time_absolute", 500, upTo: 5000)
    let finding = judge(evidence, by: try Good.limits.camera).finding(.cameraRateExposure)
    #expect(
      finding?.remedy?.commands == ["v4l2-ctl -d /dev/video0 -c exposure_time_absolute=333"]
    )
    var dark = Good.camera
    dark.slow(15)
    dark.control(CameraControl.exposureAutoPriority, "exposure_auto_priority", 1)
    dark.experiment(CameraControl.exposureAutoPriority, after: 30)
    let proven = judge(dark, by: try Good.limits.camera).finding(.cameraRateLowLight)
    #expect(
      proven?.remedy?.commands == ["v4l2-ctl -d /dev/video0 -c exposure_auto_priority=0"]
    )
    #expect(proven?.arguments["proven"] == "yes" && proven?.arguments["after_fps"] == "30.0")
  }
}

extension CameraEvidence {
  fileprivate mutating func slow(_ fps: Double) {
    measurement?.deliveredFps = fps
    measurement?.intervalMs = Distribution(of: [1000 / fps, 1000 / fps])
  }

  fileprivate mutating func control(
    _ id: UInt32,
    _ name: String,
    _ value: Int64,
    upTo maximum: Int64 = 3
  ) {
    device?.controls.append(
      CameraControl(
        id: id,
        name: name,
        description: name,
        type: "integer",
        minimum: 0,
        maximum: maximum,
        step: 1,
        defaultValue: 0,
        value: value,
        menu: [],
        flags: []
      )
    )
  }

  fileprivate mutating func experiment(_ id: UInt32, after fps: Double) {
    let control = CameraControl(
      id: id,
      name: "c",
      description: "c",
      type: "integer",
      minimum: 0,
      maximum: 3,
      step: 1,
      defaultValue: 0,
      value: 1,
      menu: [],
      flags: []
    )
    var experiment = CameraExperiment(
      control,
      from: 1,
      to: 0,
      beforeFps: measurement?.deliveredFps ?? 0
    )
    experiment.afterFps = fps
    measurement?.experiments.append(experiment)
  }

  fileprivate mutating func picture(_ change: (inout PictureMeasurement) -> Void) {
    var picture = PictureMeasurement()
    change(&picture)
    measurement?.picture = picture
  }

  fileprivate mutating func link(_ change: (inout USBCameraFacts) -> Void) {
    var facts = USBCameraFacts(port: "1-4", hubDepth: 0)
    change(&facts)
    device?.usbLink = facts
  }

  fileprivate mutating func input(_ signal: CameraInput.Signal) {
    var input = CameraInput(index: 0, name: "HDMI", isCurrent: true, status: [])
    input.signal = signal
    device?.inputs = [input]
  }

  fileprivate mutating func raw(fps: UInt32) {
    func mode(_ fourcc: String, _ fps: UInt32) -> CaptureMode {
      CaptureMode(
        fourcc: fourcc,
        description: fourcc,
        compressed: fourcc == "MJPG",
        width: 1280,
        height: 720,
        intervals: [Fraction(numerator: 1, denominator: fps)]
      )
    }
    device?.modes = [mode("YUYV", fps), mode("MJPG", 30)]
    let format = CaptureFormat(
      fourcc: "YUYV",
      width: 1280,
      height: 720,
      interval: Fraction(numerator: 1, denominator: fps)
    )
    var raw = CameraMeasurement(asked: format, negotiated: format)
    raw.frames = 50
    raw.seconds = 5
    measurement = raw
    slow(Double(fps))
  }
}
