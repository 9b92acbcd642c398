import TestSupport

/// The camera's side: exposes, encodes, and puts frames on the wire when that is free.
struct FakeSensor {
  /// A frame on its way, in milliseconds since the start of the stream.
  struct Frame {
    /// Counts the frames that were sent.
    var number: Int
    var beginMs: Double
    var endMs: Double
    var bytes: Int
    /// Counts the pictures: frames of one picture have equal bytes.
    var picture: Int
    var setting: FakeExposure.Setting
    /// A packet was lost on the way.
    var isDamaged: Bool
    /// The camera ended it too early.
    var isTruncated: Bool
  }

  private var exposures = 0
  private var sent = 0
  private var readyMs: Double
  private var wireFreeMs = 0.0
  private var noise: SeededNoise

  init(wakingMs: Double, seed: UInt64) {
    readyMs = wakingMs
    noise = SeededNoise(seed: seed)
  }

  /// The next frame that is sent, under the settings of the moment.
  mutating func next(_ camera: inout FakeCamera) -> Frame {
    while true {
      let setting = camera.exposure.setting(
        camera.controls,
        periodMs: camera.firmware.periodMs(camera.mode)
      )
      let takenMs = readyMs
      let periodMs = setting.periodMs / (1 + camera.firmware.driftPpm / 1e6)
      camera.exposure.follow(camera.scene, forMs: periodMs)
      readyMs += periodMs
      exposures += 1
      // With the wire still busy there is nowhere to put a frame: the camera drops it, unnumbered.
      if wireFreeMs > takenMs { continue }
      if let every = camera.firmware.skipsEvery, exposures % every == 0 { continue }
      return send(camera, takenMs, setting)
    }
  }

  private mutating func send(
    _ camera: FakeCamera,
    _ takenMs: Double,
    _ setting: FakeExposure.Setting
  ) -> Frame {
    let whole = bytes(camera)
    wireFreeMs = takenMs + camera.link.milliseconds(whole)
    let isDamaged = noise.uniform() < camera.link.damage(whole)
    defer { sent += 1 }
    return Frame(
      number: sent,
      beginMs: takenMs,
      endMs: wireFreeMs,
      bytes: isDamaged ? whole * 3 / 4 : whole,
      picture: sent / camera.firmware.sendsEach,
      setting: setting,
      isDamaged: isDamaged,
      isTruncated: camera.firmware.truncatesEvery.map { (sent + 1) % $0 == 0 } ?? false
    )
  }

  /// Raw frames have one size; a JPEG grows with what there is to see.
  private mutating func bytes(_ camera: FakeCamera) -> Int {
    if let raw = camera.mode.rawFrameBytes { return raw }
    let mean =
      Double(camera.mode.pixels) * camera.firmware.compressedBytesPerPixel * camera.scene.detail
    let spread = 1 + camera.firmware.sizeSpread * (2 * noise.uniform() - 1)
    return min(camera.mode.largestFrame, max(1000, Int(mean * spread)))
  }
}
