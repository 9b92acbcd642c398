/// What a camera's picture shows, measured on luma of 0 to 255 brought to a width of 320 pixels.
public struct PictureMeasurement: Codable, Sendable, Equatable {
  /// Frames that were looked at.
  public var frames: Int
  /// Those of them that came right after another: noise is measured on such pairs.
  public var pairs: Int
  /// Frames that could not be decoded: truncated, corrupt, of another size.
  public var undecodableFrames: Int
  /// From the first frame looked at to the last.
  public var seconds: Double
  /// The width measured at, in pixels.
  public var width: Int?
  /// The height measured at, in pixels.
  public var height: Int?

  /// The mean of luma.
  public var meanLuma: Double?
  /// 5 % of all pixels are no brighter.
  public var p5Luma: Int?
  /// 95 % of all pixels are no brighter.
  public var p95Luma: Int?
  /// The share of pixels of luma 8 or less, from 0 to 1.
  public var darkShare: Double?
  /// The share of pixels of luma 250 or more, from 0 to 1.
  public var brightShare: Double?
  /// The standard deviation of luma within a frame: 2 or 3 and less is a covered lens or a slate.
  public var deviation: Double?
  /// The mean of luma in the middle half of both sides.
  public var centreLuma: Double?
  /// The mean of luma around that middle.
  public var borderLuma: Double?
  /// The share of the height, at the foot, that is blank in every frame: rows of one luma, less those
  /// at the head.
  public var blankBottomShare: Double?

  /// The noise's standard deviation: that of the difference of two frames in a row over the root
  /// of 2, the median over blocks and pairs.
  public var noiseSigma: Double?
  /// The Laplacian's variance without the noise's part, over the picture's variance: the more, the
  /// sharper. It depends on the scene; compare with the same camera's own.
  public var sharpness: Double?
  /// The re-blur metric of Crete et al. 2007, from 0 (sharp) to 1 (blurred), on the steps that
  /// stand out of the noise.
  public var blur: Double?

  /// The longest time that one picture was repeated byte by byte, beyond a steady pattern.
  public var frozenSeconds: Double?
  /// How many times each picture comes where that is a steady pattern: 1 for a camera whose frames
  /// all differ, 2 for one that doubles each; null without a pattern.
  public var framesPerPicture: Int?

  /// Bands and pulsing that lamps on the mains cause.
  public var flicker: FlickerMeasurement

  /// The mean of Cb - 128 where the picture is nearly grey and of medium brightness.
  public var castCb: Double?
  /// The mean of Cr - 128 there.
  public var castCr: Double?
  /// The share of the picture that is so, from 0 to 1.
  public var neutralShare: Double?
  /// The mean chroma of all that is of medium brightness over its spread (after Gasparini and
  /// Schettini 2004): much above 1 is a cast or a scene of one colour.
  public var castDispersion: Double?

  /// From the first frame until exposure had settled; null where it had not after 3 s.
  public var settledMs: Double?

  /// How far each figure can be trusted.
  public var confidence: PictureConfidence
  /// The keys that are null, each with the reason.
  public var notMeasured: [String: String]

  /// An empty measurement.
  public init() {
    frames = 0
    pairs = 0
    undecodableFrames = 0
    seconds = 0
    flicker = FlickerMeasurement()
    confidence = PictureConfidence()
    notMeasured = [:]
  }
}

/// Flicker by the frequency of the mains; lamps pulse at twice that.
public struct FlickerMeasurement: Codable, Sendable, Equatable {
  /// The amplitude at 100 Hz, as a percentage of the light.
  public var mains50Percent: Double?
  /// The amplitude at 120 Hz, as a percentage of the light.
  public var mains60Percent: Double?
  /// Mains frequencies in Hz whose bands stand still at this frame rate, so that nothing moves.
  public var blind: [Int]
  /// The amplitude at 100 Hz of bands that changed with the power-line setting.
  public var standing50Percent: Double?
  /// The amplitude at 120 Hz of bands that changed with the power-line setting.
  public var standing60Percent: Double?

  /// An empty measurement.
  public init() { blind = [] }
}

/// How far a measured figure can be trusted, by the number of frames and what the scene offers.
public enum MeasurementConfidence: String, Codable, Sendable {
  case low
  case medium
  case high
}

/// How far each figure of a picture can be trusted.
public struct PictureConfidence: Codable, Sendable, Equatable {
  /// Of luma's mean, percentiles and shares.
  public var exposure: MeasurementConfidence
  /// Of the noise.
  public var noise: MeasurementConfidence
  /// Of sharpness and blur.
  public var focus: MeasurementConfidence
  /// Of repeated pictures.
  public var frozen: MeasurementConfidence
  /// Of flicker.
  public var flicker: MeasurementConfidence
  /// Of the colour cast.
  public var cast: MeasurementConfidence

  /// Nothing can be trusted yet.
  public init() {
    exposure = .low
    noise = .low
    focus = .low
    frozen = .low
    flicker = .low
    cast = .low
  }
}
