import Judge
import Rig
import Testing

@testable import ProfileGenerator

@Suite("Recommending settings")
struct RecommendationTests {
  let catalogue: Catalogue

  init() throws { catalogue = try Catalogue.shared.get() }

  func basis(_ platform: String = "twitch", _ scene: String = "teaching") throws
    -> RecommendationBasis
  {
    var basis = RecommendationBasis(
      platform: try #require(catalogue.platform(named: platform)),
      scene: try #require(catalogue.scene(named: scene)),
      confidence: .low
    )
    basis.computer = Computer(processors: 8)
    basis.camera = Camera(id: "cam", name: "Cam", nodes: [], access: DeviceAccess(.ready))
    basis.cameraMeasurement = Self.camera(1920, 1080, 30)
    return basis
  }

  func recommendation(_ basis: RecommendationBasis) throws -> Recommendation? {
    recommend(basis, by: try catalogue.thresholds(for: basis.scene))
  }

  static func camera(_ width: UInt32, _ height: UInt32, _ fps: UInt32) -> CameraMeasurement {
    let format = CaptureFormat(
      fourcc: "MJPG",
      width: width,
      height: height,
      interval: Fraction(numerator: 1, denominator: fps)
    )
    var measurement = CameraMeasurement(asked: format, negotiated: format)
    measurement.deliveredFps = Double(fps)
    measurement.frames = 100
    return measurement
  }

  /// A link without any variation.
  static func uplink(_ kbps: Double) -> UplinkMeasurement {
    var uplink = UplinkMeasurement(ingest: "rtmp://a/app")
    uplink.goodputKbps = kbps
    uplink.worstSecondKbps = kbps * 0.98
    uplink.seconds = 10
    return uplink
  }

  @Test("1080p30 because the camera delivers it, 4500 of 6200 measured because Twitch asks no more")
  func arithmetic() throws {
    var basis = try basis()
    basis.uplink = Self.uplink(6200)
    let found = try #require(try recommendation(basis))
    let video = found.settings.video
    #expect(video.width == 1920 && video.height == 1080)
    #expect(video.frameRate == Fraction(numerator: 30, denominator: 1))
    #expect(video.bitrateKbps == 4500 && video.bufferKbit == 4500)
    #expect(video.keyframeIntervalSeconds == 2 && video.rateControl == "cbr")
    #expect(video.encoder == "x264" && video.preset == "veryfast" && video.codec == "h264")
    #expect(video.bFrames == 2 && video.profile == "main")
    #expect(
      found.reasons.map(\.code) == [
        .sizeFromCamera, .bitrateFromPlatform, .rateControl, .keyframeInterval, .codec, .bFrames,
        .audio, .encoderUnmeasured,
      ]
    )
    let size = try #require(found.reasons.first).arguments
    #expect(size["fourcc"] == "MJPG" && size["delivered_fps"] == "30.0" && size["fps"] == "30.0")
    let bitrate = try #require(found.reasons.dropFirst().first).arguments
    #expect(bitrate["goodput_kbps"] == "6200" && bitrate["held_kbps"] == "5270")
    // 5270 / 1.01 - 128 = 5089.8
    #expect(bitrate["available_kbps"] == "5050" && bitrate["limit_kbps"] == "4500")
    #expect(bitrate["source"]?.isEmpty == false && bitrate["standing"] == "assumed")
    #expect(found.camera?.mode?.fourcc == "MJPG")
    #expect(found.ingest == "rtmps://ingest.global-contribute.live-video.net:443/app")
  }

  @Test("a weak link keeps the size while it can, then steps down with the bitrate it has")
  func stepsDown() throws {
    // Wanted kbit/s on the wire, then size and bitrate on Twitch at 30 fps.
    let table: [(Double, Int, Int)] = [
      (6200, 1080, 4500), (5400, 1080, 4400), (4910, 1080, 4000), (4800, 720, 3900),
      (2600, 720, 2050), (2500, 480, 1950), (1360, 480, 1000), (1300, 360, 950), (930, 360, 650),
    ]
    for (kbps, height, bitrate) in table {
      var basis = try basis()
      basis.uplink = Self.uplink(kbps)
      let video = try #require(try recommendation(basis)).settings.video
      #expect(video.height == height, "\(kbps)")
      #expect(video.bitrateKbps == bitrate, "\(kbps)")
    }
    var basis = try basis()
    basis.uplink = Self.uplink(900)
    #expect(try recommendation(basis) == nil)
    #expect(settingsFindings(nil, for: basis.platform).map(\.code) == [.settingsNone])
  }

  @Test("where movement matters the size gives way, where text matters the rate does")
  func preference() throws {
    var motion = try basis("twitch", "entertainment")
    motion.cameraMeasurement = Self.camera(1920, 1080, 60)
    motion.uplink = Self.uplink(5500)
    let smooth = try #require(try recommendation(motion)).settings.video
    #expect(smooth.height == 720 && smooth.frameRate.value == 60)

    var text = motion
    text.scene = try #require(catalogue.scene(named: "teaching"))
    let sharp = try #require(try recommendation(text))
    #expect(sharp.settings.video.height == 1080 && sharp.settings.video.frameRate.value == 30)
    #expect(sharp.reasons.first?.code == .sizeFromBitrate)
    #expect(sharp.reasons.first?.arguments["wanted_kbps"] == "5800")
  }

  @Test("without a measured uplink the platform's advice stands, and is called unmeasured")
  func unmeasuredUplink() throws {
    let found = try #require(try recommendation(try basis()))
    #expect(found.settings.video.bitrateKbps == 4500)
    #expect(found.reasons.contains { $0.code == .bitrateUnmeasured })
    #expect(found.confidence == .low)
  }

  @Test("without a measured camera the size is the platform's")
  func unmeasuredCamera() throws {
    var basis = try basis()
    basis.camera = nil
    basis.cameraMeasurement = nil
    let found = try #require(try recommendation(basis))
    #expect(found.settings.video.height == 1080 && found.settings.video.frameRate.value == 30)
    #expect(found.reasons.first?.code == .sizeFromPlatform)
    #expect(found.camera == nil)
  }

  @Test("a camera that was listed but not measured is asked for no more than it lists")
  func listedCamera() throws {
    var basis = try basis()
    basis.cameraMeasurement = nil
    basis.cameraMode = CaptureFormat(
      fourcc: "YUYV",
      width: 640,
      height: 480,
      interval: Fraction(numerator: 1, denominator: 25)
    )
    let found = try #require(try recommendation(basis))
    #expect(found.settings.video.height == 480 && found.settings.video.frameRate.value == 25)
    #expect(found.reasons.first?.code == .sizeFromListedMode)
    #expect(found.camera?.mode == basis.cameraMode)
    #expect(found.confidence == .low)
  }

  @Test("a camera that is too slow for any show gives nothing", arguments: [0.0, 5, 14.8, .nan])
  func slowCamera(fps: Double) throws {
    var basis = try basis()
    basis.cameraMeasurement?.deliveredFps = fps
    #expect(try recommendation(basis) == nil)
  }

  @Test(
    "sizes are even, keep the shape and never grow",
    arguments: [
      (UInt32(1280), UInt32(720), 1280, 720), (800, 600, 640, 480), (640, 480, 640, 480),
      (1080, 1920, 1080, 1920), (1600, 1200, 1440, 1080), (854, 480, 852, 480),
      (1366, 768, 1280, 720), (176, 144, 176, 144), (321, 241, 320, 240), (16, 16, 16, 16),
      (2560, 1440, 1920, 1080),
    ]
  )
  func sizes(width: UInt32, height: UInt32, outWidth: Int, outHeight: Int) throws {
    var basis = try basis()
    basis.cameraMeasurement = Self.camera(width, height, 30)
    let video = try #require(try recommendation(basis)).settings.video
    #expect(video.width == outWidth && video.height == outHeight)
  }

  @Test("a small or unknown computer is not asked for 60 fps at 1080 lines")
  func smallComputer() throws {
    for computer in [Computer(processors: 4), nil] {
      var basis = try basis()
      basis.computer = computer
      basis.cameraMeasurement = Self.camera(1920, 1080, 60)
      let found = try #require(try recommendation(basis))
      #expect(found.settings.video.height == 1080)
      #expect(found.settings.video.frameRate.value == 30)
      #expect(found.reasons.first?.code == .sizeFromPlatform)
      #expect(found.reasons.first?.arguments["limit"] == "encoder")
    }
  }

  @Test("a platform's fastest rate halves the camera's")
  func platformRate() throws {
    var basis = try basis("douyin")
    basis.cameraMeasurement = Self.camera(1920, 1080, 60)
    let found = try #require(try recommendation(basis))
    #expect(found.settings.video.frameRate == Fraction(numerator: 30, denominator: 1))
    #expect(found.reasons.first?.code == .sizeFromPlatform)
    #expect(found.reasons.first?.arguments["limit"] == "platform")
    #expect(found.ingest == nil)
  }

  @Test("sound goes at the microphone's own rate where the platform takes it")
  func audio() throws {
    var basis = try basis()
    #expect(try recommendation(basis)?.settings.audio.rateHz == 48000)
    basis.microphoneMeasurement = MicrophoneMeasurement(
      via: "alsa",
      rateHz: 44100,
      channels: 1,
      format: "S16_LE"
    )
    let audio = try #require(try recommendation(basis)).settings.audio
    #expect(
      audio == AudioSettings(codec: "aac", rateHz: 44100, channels: 2, bitrateKbps: 128, gainDb: 0)
    )
    basis.microphoneMeasurement?.rateHz = 16000
    #expect(try recommendation(basis)?.settings.audio.rateHz == 48000)
  }

  @Test(
    "gain brings the voice to its target, and never the peak above -1 dBTP; a hot one to -3 dBTP",
    arguments: [
      // Loudness, true peak, noise floor, gain for a target of -18 LUFS.
      (-18.0, -6.0, -65.0, 0.0), (-24, -6, -65, 0), (-14, -6, -65, 0), (-27, -15, -65, 9),
      (-27, -6, -65, 5), (-27.33, -12, -65, 9.3), (-10, -2, -65, -8), (-30, -0.5, -65, -2.5),
      (-50, -20, -55, 0), (-40, -30, -80, 22),
    ]
  )
  func gain(loudness: Double, peak: Double, floor: Double, gain: Double) throws {
    var basis = try basis()
    var measurement = MicrophoneMeasurement(
      via: "alsa",
      rateHz: 48000,
      channels: 1,
      format: "S16_LE"
    )
    measurement.loudnessLufs = loudness
    measurement.truePeakDbtp = peak
    measurement.noiseFloorDbfs = floor
    basis.microphoneMeasurement = measurement
    let found = try #require(try recommendation(basis))
    #expect(abs(found.settings.audio.gainDb - gain) < 1e-9)
    #expect(found.reasons.contains { $0.code == .gain } == (gain != 0))
  }

  @Test("confidence is at most what the run allows, and low where the link varies")
  func confidence() throws {
    var basis = try basis()
    basis.confidence = .high
    #expect(try recommendation(basis)?.confidence == .low)
    basis.uplink = Self.uplink(8000)
    #expect(try recommendation(basis)?.confidence == .high)
    basis.uplink?.worstSecondKbps = 3000
    #expect(try recommendation(basis)?.confidence == .low)
  }

  @Test("below what the platform itself publishes, the settings are warned of")
  func belowPlatform() throws {
    var basis = try basis("youtube")
    basis.uplink = Self.uplink(20000)
    basis.cameraMeasurement = Self.camera(1920, 1080, 60)
    let enough = try recommendation(basis)
    #expect(enough?.settings.video.bitrateKbps == 12000)
    #expect(settingsFindings(enough, for: basis.platform).isEmpty)
    basis.uplink = Self.uplink(8000)
    let findings = settingsFindings(try recommendation(basis), for: basis.platform)
    #expect(findings.map(\.code) == [.settingsBelowPlatform])
    #expect(findings.first?.status == .warn)
    #expect(findings.first?.threshold?.value == 12000)
  }

  @Test(
    "a slightly worse link never jumps, and no rule is broken on the way",
    arguments: ["bilibili", "custom", "douyin", "ivs", "restream", "twitch", "weibo", "youtube"]
  )
  func continuous(id: String) throws {
    let platform = try #require(catalogue.platform(named: id))
    for scene in catalogue.scenes {
      let limits = try catalogue.thresholds(for: scene)
      for camera in [
        Self.camera(1920, 1080, 60), Self.camera(640, 480, 30), Self.camera(1080, 1920, 50),
      ] {
        var basis = RecommendationBasis(platform: platform, scene: scene, confidence: .low)
        basis.cameraMeasurement = camera
        basis.computer = Computer(processors: 16)
        #expect(Self.faults(basis, limits, need: platform.need(limits.uplink).value).isEmpty)
      }
    }
  }

  /// What is wrong on the way from a fast link to none, in words.
  private static func faults(
    _ basis: RecommendationBasis,
    _ limits: Thresholds,
    need: Double
  ) -> [String] {
    var basis = basis
    var faults: [String] = []
    var last: Int?
    for kbps in stride(from: 16000.0, through: 300, by: -40) {
      basis.uplink = Self.uplink(kbps)
      let held = kbps * 0.85
      guard let video = picture(basis, limits) else {
        if held > need { faults.append("\(kbps): nothing, though \(need) is enough") }
        continue
      }
      if held < need - 1 { faults.append("\(kbps): something, though \(need) is needed") }
      faults += Self.faults(video, basis, held).map { "\(kbps): \($0)" }
      if let last, video.bitrateKbps > last || last - video.bitrateKbps > 50 {
        faults.append("\(kbps): from \(last) to \(video.bitrateKbps)")
      }
      last = video.bitrateKbps
    }
    return last == nil ? ["never anything"] : faults
  }

  private static func faults(
    _ video: VideoSettings,
    _ basis: RecommendationBasis,
    _ held: Double
  ) -> [String] {
    let platform = basis.platform
    guard let camera = basis.cameraMeasurement, let delivered = camera.deliveredFps else {
      return ["no camera"]
    }
    let fps = video.frameRate.value ?? .infinity
    let rules = [
      "even": video.width % 4 == 0 && video.height % 2 == 0,
      "no larger": video.width <= Int(camera.negotiated.width)
        && video.height <= Int(camera.negotiated.height),
      "no faster": fps <= delivered * 1.01 && fps <= platform.video.maximumFps.value * 1.01,
      "platform": video.bitrateKbps <= platform.video.maximumKbps?.value ?? .max,
      "holds": Double(video.bitrateKbps + platform.audio.kbps.value) * 1.01 <= held + 1e-6,
      "buffer": video.bufferKbit == video.bitrateKbps,
      "key frames": video.keyframeIntervalSeconds <= platform.video.maximumKeyframeSeconds.value,
    ]
    return rules.filter { !$0.value }.map(\.key)
  }

  @Test(
    "numbers that are none lead to no crash and to no settings that are none",
    arguments: [Double.nan, .infinity, -.infinity, -1, 0, 1e300, .leastNonzeroMagnitude]
  )
  func strangeNumbers(value: Double) throws {
    let changes: [(inout RecommendationBasis) -> Void] = [
      { $0.cameraMeasurement?.deliveredFps = value },
      { $0.uplink?.goodputKbps = value }, { $0.uplink?.worstSecondKbps = value },
      { $0.microphoneMeasurement?.loudnessLufs = value },
      { $0.microphoneMeasurement?.truePeakDbtp = value },
      { $0.microphoneMeasurement?.noiseFloorDbfs = value },
      { $0.cameraMeasurement?.negotiated.width = .max },
      { $0.cameraMeasurement?.negotiated.height = 0 },
      { $0.cameraMeasurement?.negotiated.interval = Fraction(numerator: .max, denominator: 1) },
    ]
    for change in changes {
      var basis = try basis()
      basis.uplink = Self.uplink(8000)
      basis.microphoneMeasurement = MicrophoneMeasurement(
        via: "alsa",
        rateHz: 48000,
        channels: 1,
        format: "S16_LE"
      )
      basis.microphoneMeasurement?.loudnessLufs = -30
      basis.microphoneMeasurement?.truePeakDbtp = -20
      change(&basis)
      guard let found = try recommendation(basis) else { continue }
      #expect(found.settings.audio.gainDb.isFinite)
      #expect(found.settings.video.bitrateKbps > 0)
      for text in found.reasons.flatMap(\.arguments.values) {
        #expect(Double(text)?.isFinite != false, "\(text)")
      }
    }
  }
}
