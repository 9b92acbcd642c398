import Judge
import Rig
import Testing

@testable import ProfileGenerator

/// The encoder's margins and looks in the choice of size, rate, encoder and preset.
@Suite("Choosing by the encoder")
struct EncoderChoiceTests {
  let catalogue: Catalogue

  init() throws { catalogue = try Catalogue.shared.get() }

  /// A 1080p60 camera for a fast link.
  func basis(_ scene: String = "teaching", kbps: Double = 9000) throws -> RecommendationBasis {
    var basis = RecommendationBasis(
      platform: try #require(catalogue.platform(named: "twitch")),
      scene: try #require(catalogue.scene(named: scene)),
      confidence: .high
    )
    basis.computer = Computer(processors: 16)
    basis.cameraMeasurement = RecommendationTests.camera(1920, 1080, 60)
    basis.uplink = RecommendationTests.uplink(kbps)
    return basis
  }

  func recommendation(_ basis: RecommendationBasis) throws -> Recommendation {
    try #require(recommend(basis, by: try catalogue.thresholds(for: basis.scene)))
  }

  func text(_ found: Recommendation) -> String {
    let video = found.settings.video
    return "\(video.height)p\(Int(video.frameRate.value ?? 0)) \(video.encoder) \(video.preset)"
  }

  @Test("of the presets that keep 1.3 times real time the slowest, at the largest size of any")
  func margins() throws {
    // Million pixels a second of ultrafast; 1080p60 asks for 124.4 times 1.3.
    let table: [(Double, String)] = [
      (900, "1080p60 x264 medium"), (600, "1080p60 x264 fast"), (300, "1080p60 x264 veryfast"),
      (163, "1080p60 x264 ultrafast"), (161, "1080p30 x264 veryfast"),
      (82, "1080p30 x264 ultrafast"), (80, "720p60 x264 ultrafast"), (70, "720p30 x264 veryfast"),
      (17, "480p30 x264 ultrafast"), (10, "360p30 x264 ultrafast"),
      // A fast camera's every fourth frame is better than nothing.
      (5, "360p15 x264 ultrafast"),
    ]
    for (speed, expected) in table {
      var basis = try basis()
      basis.encoders = SampleEncoders(speed: [.x264: speed]).measurement
      #expect(text(try recommendation(basis)) == expected, "\(speed)")
    }
    var basis = try basis()
    basis.encoders = SampleEncoders(speed: [.x264: 4]).measurement
    #expect(recommend(basis, by: try catalogue.thresholds(for: basis.scene)) == nil)
  }

  @Test("the reason names the margin, and the slower preset that has too little")
  func reason() throws {
    var basis = try basis()
    basis.encoders = SampleEncoders(speed: [.x264: 300]).measurement
    let found = try recommendation(basis)
    let reason = try #require(found.reasons.first { $0.code == .encoderMeasured }).arguments
    #expect(reason["encoder"] == "x264" && reason["preset"] == "veryfast")
    #expect(reason["margin"] == "1.32" && reason["wanted_margin"] == "1.3")
    #expect(reason["slower_preset"] == "faster" && reason["slower_margin"] == "0.96")
    #expect(found.confidence == .high)
  }

  @Test("the encoder, not the link, is the limit, and what would change that is said")
  func encoderIsTheLimit() throws {
    var basis = try basis()
    basis.encoders = SampleEncoders(speed: [.x264: 90]).measurement
    let found = try recommendation(basis)
    let size = try #require(found.reasons.first)
    #expect(size.code == .sizeFromEncoder && size.arguments["wanted_fps"] == "60.0")
    #expect(size.arguments["fastest"] == "x264 ultrafast" && size.arguments["margin"] == "0.72")
    let change = try #require(found.changes.first { $0.code == .fasterEncoder })
    #expect(change.arguments["height"] == "1080" && change.arguments["fps"] == "60.0")
    #expect(!found.changes.contains { $0.code == .measuredEncoder })
  }

  @Test("a size that was not tried is estimated by its pixels, said so, and lowers the confidence")
  func estimate() throws {
    var basis = try basis()
    basis.encoders =
      SampleEncoders(
        speed: [.x264: 300],
        pictures: [SampleEncoders.Picture(1280, 720, 30)]
      ).measurement
    let found = try recommendation(basis)
    #expect(text(found) == "1080p60 x264 veryfast")
    let reason = try #require(found.reasons.first { $0.code == .encoderEstimated }).arguments
    #expect(reason["tried_height"] == "720" && reason["margin"] == "1.32")
    #expect(found.confidence == .low)
  }

  /// `720p60 or 1080p30`: what looks better at the bitrate that holds.
  @Test("of two that the link carries the better-looking is taken; alike, the scene's")
  func looks() throws {
    // SSIM of 720p60 and of 1080p30 at 4500 kbit/s, scene, answer.
    let table: [(Double, Double, String, String)] = [
      (0.962, 0.941, "teaching", "720p60"), (0.944, 0.941, "teaching", "1080p30"),
      (0.930, 0.941, "teaching", "1080p30"), (0.930, 0.941, "entertainment", "1080p30"),
      (0.938, 0.941, "entertainment", "720p60"), (0.962, 0.941, "entertainment", "720p60"),
    ]
    for (small, large, scene, expected) in table {
      var basis = try basis(scene, kbps: 5600)
      basis.encoders =
        SampleEncoders(speed: [.x264: 900]) { _, _, picture, _ in
          picture.fps == 60 ? small : picture.height == 1080 ? large : 0.9
        }.measurement
      let found = try recommendation(basis)
      #expect(text(found).hasPrefix(expected), "\(small) \(large) \(scene)")
      let usual = scene == "teaching" ? "1080p30" : "720p60"
      #expect(found.reasons.contains { $0.code == .sizeFromLooks } == (expected != usual))
    }
  }

  @Test("a comparison at another bitrate counts the less the further it is away")
  func fading() throws {
    for (kbps, expected) in [(4500, "720p60"), (2600, "720p60"), (2000, "1080p30")] {
      var basis = try basis("teaching", kbps: 5600)
      basis.encoders =
        SampleEncoders(speed: [.x264: 900], bitrates: [kbps]) { _, _, picture, _ in
          picture.fps == 60 ? 0.97 : 0.94
        }.measurement
      #expect(text(try recommendation(basis)).hasPrefix(expected), "\(kbps)")
    }
  }

  @Test("hardware only where it looks at least as good, or x264 does not keep up")
  func hardware() throws {
    // Speed of x264, SSIM of x264 and of VAAPI, answer.
    let table: [(Double, Double?, Double?, String)] = [
      (900, 0.95, 0.95, "h264_vaapi"), (900, 0.95, 0.96, "h264_vaapi"),
      (900, 0.95, 0.949, "x264"), (900, nil, nil, "x264"), (900, 0.95, nil, "x264"),
      (100, 0.95, 0.90, "h264_vaapi"), (100, nil, nil, "h264_vaapi"),
    ]
    for (speed, software, card, expected) in table {
      var basis = try basis()
      basis.encoders =
        SampleEncoders(
          encoders: [.x264, .h264VAAPI],
          speed: [.x264: speed, .h264VAAPI: 500]
        ) { kind, _, picture, _ in
          let loss = picture.height == 1080 && picture.fps == 60 ? 0 : 0.2
          return (kind == .x264 ? software : card).map { $0 - loss }
        }.measurement
      let found = try recommendation(basis)
      #expect(found.settings.video.encoder == expected, "\(speed)")
      guard expected != "x264" else { continue }
      #expect(found.settings.video.preset.isEmpty)
      let reason = try #require(found.reasons.first { $0.code == .encoderMeasured }).arguments
      let key = speed == 900 ? "spared_encoder" : "slow_encoder"
      #expect(reason[key]?.hasPrefix("x264 ") == true)
    }
  }

  @Test("only codecs that the platform takes, and another than H.264 only for a better look")
  func codecs() throws {
    let table = [(false, 0.97, "h264"), (true, 0.97, "hevc"), (true, 0.952, "h264")]
    for (takes, ssim, expected) in table {
      var basis = try basis()
      if takes {
        let codec = try #require(basis.platform.video.takenCodecs.first)
        basis.platform.video.codecs = [codec, codec.map { _ in .hevc }]
      }
      basis.encoders =
        SampleEncoders(encoders: [.x264, .hevcNVENC], speed: [.x264: 900, .hevcNVENC: 900]) {
          kind,
          _,
          _,
          _ in kind == .x264 ? 0.95 : ssim
        }.measurement
      let video = try recommendation(basis).settings.video
      #expect(video.codec == expected)
      #expect(video.profile == "main")
    }
  }

  @Test("late frames and encoders that do not work count as not keeping up")
  func late() throws {
    var basis = try basis()
    var measurement = SampleEncoders(speed: [.x264: 900]).measurement
    for index in measurement.trials.indices {
      measurement.trials[index].lateFrames = measurement.trials[index].preset == "medium" ? 4 : 3
    }
    basis.encoders = measurement
    #expect(text(try recommendation(basis)) == "1080p60 x264 fast")
    measurement.encoders = [MediaEncoder(.x264, state: .fails, fault: .failed)]
    basis.encoders = measurement
    // As if nothing had been measured.
    #expect(try recommendation(basis).reasons.contains { $0.code == .encoderUnmeasured })
  }

  @Test(
    "trials that are none lead to no crash and to no settings that are none",
    arguments: [Double.nan, .infinity, -1, 0, 1e300, .leastNonzeroMagnitude]
  )
  func strangeNumbers(value: Double) throws {
    let changes: [(inout EncoderTrial) -> Void] = [
      { $0.encodeFps = value }, { $0.margin = value }, { $0.ssim = value },
      { $0.bitrateKbps = value.isFinite && abs(value) < 1e18 ? Int(value) : .max },
      { $0.width = .max }, { $0.height = 0 }, { $0.frames = 0 }, { $0.lateFrames = .max },
      { $0.frameRate = Fraction(numerator: 1, denominator: 0) }, { $0.preset = "unheard of" },
    ]
    for change in changes {
      var basis = try basis()
      var measurement = SampleEncoders { _, _, _, _ in 0.95 }.measurement
      for index in measurement.trials.indices { change(&measurement.trials[index]) }
      basis.encoders = measurement
      let limits = try catalogue.thresholds(for: basis.scene)
      guard let found = recommend(basis, by: limits) else { continue }
      for text in (found.reasons.flatMap(\.arguments.values)) {
        #expect(Double(text)?.isFinite != false, "\(text)")
      }
      #expect(found.settings.video.bitrateKbps > 0)
    }
  }
}
