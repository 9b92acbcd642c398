/// H.264's levels (Rec. ITU-T H.264, table A-1).
struct H264Level {
  let code: UInt8
  let macroblocksPerSecond: Int
  let macroblocksPerFrame: Int
  let kbps: Int

  static var maximumKbps: Int { all.last?.kbps ?? 0 }

  /// The lowest level that the picture, its rate and the bitrate fit into.
  static func lowest(for settings: ProgrammeSettings) -> H264Level? {
    let size = MacroblockSize(settings)
    let rate = settings.frameRate
    let perSecond =
      size.count * Int(rate.numerator) / Int(rate.denominator)
    return all.first { level in
      size.count <= level.macroblocksPerFrame && perSecond <= level.macroblocksPerSecond
        && settings.videoKbps <= level.kbps
        && max(size.across, size.down) * max(size.across, size.down)
          <= 8 * level.macroblocksPerFrame
    }
  }

  private init(_ code: UInt8, _ perSecond: Int, _ perFrame: Int, _ kbps: Int) {
    self.code = code
    macroblocksPerSecond = perSecond
    macroblocksPerFrame = perFrame
    self.kbps = kbps
  }

  private static let all = [
    H264Level(10, 1485, 99, 64), H264Level(11, 3000, 396, 192),
    H264Level(12, 6000, 396, 384), H264Level(13, 11880, 396, 768),
    H264Level(20, 11880, 396, 2000), H264Level(21, 19800, 792, 4000),
    H264Level(22, 20250, 1620, 4000), H264Level(30, 40500, 1620, 10_000),
    H264Level(31, 108_000, 3600, 14_000), H264Level(32, 216_000, 5120, 20_000),
    H264Level(40, 245_760, 8192, 20_000), H264Level(41, 245_760, 8192, 50_000),
    H264Level(42, 522_240, 8704, 50_000), H264Level(50, 589_824, 22_080, 135_000),
    H264Level(51, 983_040, 36_864, 240_000), H264Level(52, 2_073_600, 36_864, 240_000),
    H264Level(60, 4_177_920, 139_264, 240_000), H264Level(61, 8_355_840, 139_264, 480_000),
    H264Level(62, 16_711_680, 139_264, 800_000),
  ]
}
