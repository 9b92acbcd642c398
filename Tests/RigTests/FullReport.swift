import Rig

/// Reports that hold every value of the rig: one with every field filled in, one with none that can
/// be absent.
enum FullReport {
  static let everyField = Report(
    rig: .thisMachine,
    version: "1.2.3",
    started: "2026-01-02T03:04:05Z",
    elapsedMs: 14_321,
    budgetMs: 15_000,
    run: .quick,
    platform: "bilibili",
    scene: "teaching",
    verdict: .notReady,
    confidence: .medium,
    parts: Report.Parts(
      camera: CameraPart(
        verdict: .notReady,
        device: camera,
        measurement: cameraMeasurement,
        mode: mode
      ),
      microphone: MicrophonePart(
        verdict: .ready,
        device: microphone,
        measurement: microphoneMeasurement
      ),
      computer: ComputerPart(verdict: .undetermined, device: computer),
      uplink: UplinkPart(verdict: .ready, measurement: uplinkMeasurement),
      encoder: EncoderPart(verdict: .ready, measurement: encoderMeasurement)
    ),
    findings: [finding, Finding(.uplinkReady, .pass, .init(kind: .uplink, id: nil))],
    recommendation: recommendation
  )

  static let bare = Report(
    rig: .demo,
    version: "1.2.3",
    started: "2026-01-02T03:04:05Z",
    elapsedMs: 0,
    budgetMs: 0,
    run: .quick,
    platform: "custom",
    scene: "teaching",
    verdict: .undetermined,
    confidence: .low,
    parts: Report.Parts(
      camera: CameraPart(verdict: .undetermined, device: nil, measurement: nil),
      microphone: MicrophonePart(verdict: .undetermined, device: nil, measurement: nil),
      computer: ComputerPart(verdict: .undetermined, device: nil),
      uplink: UplinkPart(verdict: .undetermined, measurement: nil),
      encoder: EncoderPart(verdict: .undetermined, measurement: nil)
    ),
    findings: [],
    recommendation: nil
  )

  static let encoderMeasurement: EncoderMeasurement = {
    var measurement = EncoderMeasurement(
      material: .camera,
      sourceWidth: 1920,
      sourceHeight: 1080,
      sourceRate: Fraction(numerator: 30, denominator: 1),
      whileCapturing: true,
      encoders: [
        MediaEncoder(
          .h264VAAPI,
          device: "/dev/dri/renderD128",
          state: .fails,
          fault: .driver,
          detail: "libva error",
          openedMs: 12.5
        )
      ]
    )
    var trial = EncoderTrial(
      .x264,
      preset: "veryfast",
      width: 1280,
      height: 720,
      frameRate: Fraction(numerator: 30, denominator: 1),
      bitrateKbps: 3000,
      frames: 90,
      encodeFps: 120.5,
      margin: 4.02
    )
    trial.latencyMs = Distribution(of: [31, 42])
    trial.lateFrames = 1
    trial.cpuPercent = 95
    trial.producedKbps = 2988
    trial.ssim = 0.9712
    measurement.trials = [trial]
    measurement.notMeasured = ["x264 medium": "a reason"]
    return measurement
  }()

  static let finding = Finding(
    .cameraRateLow,
    .fail,
    .init(kind: .camera, id: "usb-046d_罗技_C920-video-index0"),
    measured: .init(key: "delivered_share", value: 0.5),
    threshold: Threshold(
      id: "camera.delivered_share.fail",
      value: 0.9,
      unit: "share",
      source: "ethotrack 2024-05"
    ),
    remedy: Remedy(commands: ["v4l2-ctl -d /dev/video0 -c 'exposure_dynamic_framerate=0'"]),
    arguments: ["negotiated_fps": "30.0", "askedFps": "60"]
  )

  static let mode = CaptureFormat(
    fourcc: "MJPG",
    width: 1280,
    height: 720,
    interval: Fraction(numerator: 1001, denominator: 30_000)
  )

  static let camera: Camera = {
    var camera = Camera(
      id: "usb-046d_罗技_C920-video-index0",
      name: "罗技 \"C920\"\u{1b}[31m",
      nodes: [
        CameraNode(path: "/dev/video0", role: .capture, name: "C920"),
        CameraNode(path: "/dev/video1", role: .memoryToMemory, name: ""),
      ],
      access: DeviceAccess(
        .busy,
        detail: "Device or resource busy",
        holders: [DeviceHolder(pid: 4711, name: "obs", streaming: true)],
        commands: ["kill 4711"]
      )
    )
    camera.driver = "uvcvideo"
    camera.bus = "usb-0000:00:14.0-1.4"
    camera.path = "/dev/video0"
    camera.idLink = "/dev/v4l/by-id/usb-046d_C920-video-index0"
    camera.pathLink = "/dev/v4l/by-path/pci-0000:00:14.0-usb-0:1.4:1.0-video-index0"
    camera.usb = usb
    camera.modes = [
      CaptureMode(
        fourcc: "MJPG",
        description: "Motion-JPEG",
        compressed: true,
        width: 1280,
        height: 720,
        intervals: [
          Fraction(numerator: 1, denominator: 30), Fraction(numerator: 0, denominator: 0),
        ]
      ),
      CaptureMode(
        fourcc: "YUYV",
        description: "YUYV 4:2:2",
        compressed: false,
        width: 1920,
        height: 1080,
        sizeRange: SizeRange(
          minWidth: 2,
          maxWidth: 1920,
          stepWidth: 2,
          minHeight: 1,
          maxHeight: 1080,
          stepHeight: 1
        ),
        intervals: [],
        intervalRange: IntervalRange(
          shortest: Fraction(numerator: 1, denominator: 60),
          longest: Fraction(numerator: 1, denominator: 1),
          step: Fraction(numerator: 1, denominator: .max)
        )
      ),
    ]
    camera.format = mode
    camera.controls = [
      CameraControl(
        id: 0x009a_0903,
        name: "exposure_dynamic_framerate",
        description: "Exposure, Dynamic Framerate",
        type: "menu",
        minimum: .min,
        maximum: .max,
        step: .max,
        defaultValue: 0,
        value: 1,
        menu: [
          .init(index: 0, name: "Manual", number: nil), .init(index: 3, name: nil, number: -5),
        ],
        flags: ["inactive", "read_only"]
      )
    ]
    return camera
  }()

  static let usb = USBIdentity(
    vendorId: "046d",
    productId: "0825",
    manufacturer: "Logitech",
    product: "C920",
    serial: "SN0001",
    port: "1-1.4",
    speedMbps: 480
  )

  static let cameraMeasurement: CameraMeasurement = {
    var measurement = CameraMeasurement(asked: mode, negotiated: mode)
    measurement.sourceFps = 29.97
    measurement.deliveredFps = 14.985
    measurement.uniqueFps = 14.9
    measurement.frames = 45
    measurement.droppedFrames = 45
    measurement.errorFrames = 1
    measurement.shortFrames = 2
    measurement.firstFrameMs = 312.5
    measurement.seconds = 3
    measurement.intervalMs = Distribution(of: [33.4, 66.7, 100])
    measurement.bitrateMbps = 12.5
    measurement.clock = "dequeue"
    measurement.notMeasured = ["source_fps": "sequence_does_not_count_frames"]
    return measurement
  }()

  static let microphone: Microphone = {
    var microphone = Microphone(
      id: "usb-046d_C920-00",
      name: "C920",
      kind: .usb,
      access: DeviceAccess(.ready)
    )
    microphone.card = SoundCard(
      index: 1,
      id: "C920",
      name: "HD Pro Webcam C920",
      longName: "HD Pro Webcam C920 at usb-0000:00:14.0-1.4",
      driver: "USB-Audio",
      mixerName: "USB Mixer",
      components: "USB046d:0825"
    )
    microphone.device = 0
    microphone.path = "hw:CARD=C920,DEV=0"
    microphone.usb = usb
    microphone.formats = ["S16_LE", "S24_3LE"]
    microphone.ratesHz = [16_000, 48_000]
    microphone.channels = [1, 2]
    microphone.periodFrames = FrameRange(min: 16, max: 8192)
    microphone.bufferFrames = FrameRange(min: 32, max: 16_384)
    microphone.mixer = CaptureMixer(
      captureVolumeDb: -3.5,
      captureSwitch: true,
      elements: [
        MixerElement(
          name: "Mic Boost",
          index: 1,
          volumeDb: [-3.5, 0],
          minDb: -99,
          maxDb: 20,
          switches: [true, false],
          choice: "Rear Mic"
        )
      ]
    )
    microphone.source = source
    return microphone
  }()

  static let source: SoundSource = {
    var source = SoundSource(name: "alsa_input.usb-C920", description: "C920 Analog Stereo")
    source.volumeDb = -1.25
    source.isDefault = true
    source.rateHz = 48_000
    source.channels = 2
    source.state = "running"
    source.monitorOf = "alsa_output.pci"
    source.port = "analog-input-mic"
    source.portAvailable = false
    source.alsaCard = 1
    source.alsaDevice = 0
    return source
  }()

  static let microphoneMeasurement: MicrophoneMeasurement = {
    var measurement = MicrophoneMeasurement(
      via: "alsa",
      rateHz: 48_000,
      channels: 2,
      format: "S16_LE"
    )
    measurement.seconds = 8
    measurement.peakDbfs = -6.1
    measurement.truePeakDbtp = -5.9
    measurement.rmsDbfs = -24
    measurement.loudnessLufs = -20.3
    measurement.noiseFloorDbfs = -61
    measurement.clippedSamples = 3
    measurement.overruns = 1
    measurement.firstSampleMs = 12.5
    measurement.notMeasured = ["loudness_lufs": "silent"]
    return measurement
  }()

  static let computer: Computer = {
    var computer = Computer(processors: 8)
    computer.processor = "AMD Ryzen 7"
    computer.load1 = 0.5
    computer.load5 = 1.25
    computer.governor = "powersave"
    computer.powerProfile = "balanced"
    computer.battery = Battery(state: "discharging", percent: 81)
    computer.memoryTotalMib = 15_872
    computer.memoryAvailableMib = 8192
    computer.diskFreeMib = 102_400
    computer.temperatureCelsius = 61.5
    computer.wifi = [WirelessLink(interface: "wlan0", signalDbm: -67, powerSave: true)]
    computer.vpnInterfaces = ["wg0"]
    computer.routeInterface = "wlan0"
    computer.suspend = IdleSetting(idleSeconds: 1200, source: "logind")
    return computer
  }()

  static let uplinkMeasurement: UplinkMeasurement = {
    var measurement = UplinkMeasurement(ingest: "rtmps://ingest.example/live")
    measurement.reached = .published
    measurement.failure = UplinkFailure(code: .uplinkStalled, detail: "推流已断开")
    measurement.published = true
    measurement.address = "2001:db8::1"
    measurement.connectMs = 12.5
    measurement.goodputKbps = 8123
    measurement.capKbps = 12_000
    measurement.worstSecondKbps = 7001
    measurement.rttMs = 81.5
    measurement.minRttMs = 33.25
    measurement.retransmittedBytes = .max
    measurement.ackedBytes = 12_345_678
    measurement.rtmpAckedBytes = 12_000_000
    measurement.rtmpAckStepBytes = 65_536
    measurement.congestionControl = "cubic"
    measurement.seconds = 10
    measurement.timeline = [
      UplinkSecond(second: 0, ackedKbps: 8000, rttMs: 50, retransmittedBytes: 1448)
    ]
    measurement.paced = PacedRun(
      bitrateKbps: 6000,
      seconds: 4,
      queueP95Ms: 120,
      queueMaxMs: 300,
      dropShare: 0.01,
      droppedFrames: 0,
      ackedKbps: 5000,
      longestStallMs: 90
    )
    measurement.notMeasured = ["rtmp_acked_bytes": "not_sent"]
    return measurement
  }()

  static let recommendation = Recommendation(
    platform: "bilibili",
    platforms: ["bilibili", "twitch"],
    scene: "teaching",
    camera: DeviceChoice(
      id: "usb-046d_C920-video-index0",
      name: "C920",
      mode: mode,
      controls: [
        ControlSetting(id: 0x009a_0903, name: "exposure_dynamic_framerate", value: 0)
      ]
    ),
    microphone: DeviceChoice(id: "usb-046d_C920-00", name: "C920"),
    ingest: "rtmps://ingest.example/live",
    settings: StreamSettings(
      video: VideoSettings(
        width: 1280,
        height: 720,
        frameRate: Fraction(numerator: 30, denominator: 1),
        codec: "h264",
        encoder: "x264",
        preset: "veryfast",
        rateControl: "cbr",
        bitrateKbps: 2500,
        bufferKbit: 2500,
        keyframeIntervalSeconds: 2,
        bFrames: 2,
        profile: "high",
        crop: PictureCrop(x: 656, y: 0, width: 608, height: 1080)
      ),
      audio: AudioSettings(
        codec: "aac",
        rateHz: 48_000,
        channels: 2,
        bitrateKbps: 160,
        gainDb: 6.5
      )
    ),
    reasons: [Reason(.bitrateFromUplink, ["goodput_kbps": "8123"])],
    changes: [Change(.moreLink, ["more_kbps": "1200"])],
    confidence: .high
  )
}
