public import Rig

/// Measures what a camera's picture shows, from pairs of frames that follow each other.
///
/// Tell it of every frame by `observe`, show it some pictures by `add`, two in a row at a time: ten
/// in a second are enough. Metrics without thresholds; whoever judges has those.
public struct PictureMeter: Sendable {
  let framePeriodSeconds: Double?
  private(set) var luma = LumaStatistics()
  private(set) var noise = NoiseMeter()
  private(set) var blankBottom = BlankBottom()
  private(set) var mean = MeanPicture()
  private(set) var repeats = RepeatMeter()
  private(set) var cast = ColourCastMeter()
  private(set) var flicker = FlickerMeter()
  private(set) var first = AnalysisPicture()
  private(set) var last = AnalysisPicture()
  private(set) var frames = 0
  private(set) var pairs = 0
  private(set) var undecodable: [String: Int] = [:]

  /// A meter of a stream.
  ///
  /// - Parameter framePeriodSeconds: From one frame to the next, measured where possible; without
  ///   one there is no flicker.
  public init(framePeriodSeconds: Double?) {
    self.framePeriodSeconds = framePeriodSeconds.flatMap { $0.isFinite && $0 > 0 ? $0 : nil }
  }

  /// Takes in that a frame came, looked at or not: frozen pictures are found by these.
  public mutating func observe(digest: UInt64, atNanoseconds time: Int64) {
    repeats.observe(digest: digest, atNanoseconds: time)
  }

  /// Takes in that a frame could not be decoded.
  public mutating func addUndecodable(_ error: PictureError) {
    undecodable[error.reason, default: 0] += 1
  }

  /// Takes in a picture.
  ///
  /// - Parameters:
  ///   - picture: One of the size of all before; another is left out.
  ///   - followsPrevious: No frame came between it and the picture added before.
  public mutating func add(_ picture: AnalysisPicture, followsPrevious: Bool) {
    guard !picture.luma.isEmpty, frames == 0 || hasUsualSize(picture) else { return }
    if repeats.lastNanoseconds != picture.timeNanoseconds {
      observe(digest: picture.digest, atNanoseconds: picture.timeNanoseconds)
    }
    if frames == 0 { first.take(picture) }
    luma.add(picture)
    blankBottom.add(picture)
    mean.add(picture)
    cast.add(picture.cells)
    flicker.add(picture, followsPrevious: followsPrevious)
    if followsPrevious, frames > 0 { addPair(picture) }
    frames += 1
    last.take(picture)
  }

  /// The mean luma of each row over all pictures, for `standingBands`; nil before the first.
  public var rowProfile: RowProfile? { flicker.rowProfile }

  private func hasUsualSize(_ picture: AnalysisPicture) -> Bool {
    picture.width == last.width && picture.height == last.height
  }

  private mutating func addPair(_ picture: AnalysisPicture) {
    pairs += 1
    // A repeated frame has no noise of its own.
    guard picture.digest != last.digest else { return }
    noise.add(picture, after: last)
  }

  /// What was measured so far.
  public func measurement() -> PictureMeasurement {
    var measurement = PictureMeasurement()
    measurement.frames = frames
    measurement.pairs = pairs
    measurement.undecodableFrames = undecodable.values.reduce(0, +)
    measureFrozen(&measurement)
    guard frames > 0 else {
      leaveUnmeasured(&measurement)
      return measurement
    }
    measurement.seconds =
      (Double(max(0, last.timeNanoseconds &- first.timeNanoseconds)) / 1e9).rounded(decimals: 3)
    measurement.width = last.width
    measurement.height = last.height
    measureExposure(&measurement)
    measureNoise(&measurement)
    measureFocus(&measurement)
    measureCast(&measurement)
    measureFlicker(&measurement)
    return measurement
  }
}

extension AnalysisPicture {
  /// Becomes a copy of another, in its own buffers.
  fileprivate mutating func take(_ other: AnalysisPicture) {
    if luma.count == other.luma.count {
      luma.withUnsafeMutableBufferPointer { own in
        other.luma.withUnsafeBufferPointer { _ = own.update(fromContentsOf: $0) }
      }
    } else {
      luma = other.luma.map(\.self)
    }
    width = other.width
    height = other.height
    timeNanoseconds = other.timeNanoseconds
    digest = other.digest
  }
}
