/// What the encoders of this machine can do with the frames of the show.
public struct EncoderMeasurement: Codable, Sendable, Equatable {
  /// Which frames were encoded.
  public enum Material: String, Codable, Sendable {
    /// The user's own camera.
    case camera
    /// The built-in clip.
    case testClip = "test_clip"
  }

  /// Which frames were encoded.
  public var material: Material
  /// The frames' width in pixels.
  public var sourceWidth: Int
  /// The frames' height in pixels.
  public var sourceHeight: Int
  /// The frames' rate in frames per second.
  public var sourceRate: Fraction
  /// Whether the camera was captured from, and its frames decoded, while the encoders ran.
  public var whileCapturing: Bool
  /// The encoders that were tried, with those that do not work.
  public var encoders: [MediaEncoder]
  /// The runs, in their order.
  public var trials: [EncoderTrial]
  /// Why a value is null.
  public var notMeasured: [String: String]

  /// Whether the time was over while a smaller picture, a faster preset or another encoder was still
  /// to be tried, and nothing kept up.
  public var wasCutShort: Bool {
    get { notMeasured["trials"] == "no_time" }
    set { notMeasured["trials"] = newValue ? "no_time" : nil }
  }

  /// Takes note that something was left untried: that matters where nothing keeps the margin.
  public mutating func noteUntried(margin: Double) {
    wasCutShort = !trials.contains { $0.margin >= margin }
  }

  /// A measurement without runs yet.
  public init(
    material: Material,
    sourceWidth: Int,
    sourceHeight: Int,
    sourceRate: Fraction,
    whileCapturing: Bool,
    encoders: [MediaEncoder]
  ) {
    self.material = material
    self.sourceWidth = sourceWidth
    self.sourceHeight = sourceHeight
    self.sourceRate = sourceRate
    self.whileCapturing = whileCapturing
    self.encoders = encoders
    self.trials = []
    self.notMeasured = [:]
  }
}
