/// Lines at multiples of the mains frequency in the quiet.
public struct MainsHum: Codable, Sendable, Equatable {
  /// 50 or 60.
  public var fundamentalHz: Double
  /// The power of all its lines.
  public var levelDbfs: Double
  /// How many of the first six multiples stand out.
  public var lines: Int
  /// How far the strongest stands out of the noise beside it; nil in reports of older versions.
  public var prominenceDb: Double?

  /// A hum as found.
  public init(fundamentalHz: Double, levelDbfs: Double, lines: Int, prominenceDb: Double? = nil) {
    self.fundamentalHz = fundamentalHz
    self.levelDbfs = levelDbfs
    self.lines = lines
    self.prominenceDb = prominenceDb
  }
}
