internal import Picture
internal import Rig

/// What is looked at of the frames that pass by: pairs in a row, at most ten frames a second, before
/// their buffers go back; the bench keeps no picture but the snapshot that was asked for.
final class PictureLook {
  private var decoder: PictureDecoder
  private let layout: FrameLayout
  private let wantsSnapshot: Bool
  private let framePeriodSeconds: Double?
  private var picture = AnalysisPicture()
  private var pairs = PairSelection()
  private var meter: PictureMeter
  private var settling = MeanLumaSettling()
  private var isMeasuring = false
  private var hasFirst = false
  private var settledMs: Double?
  /// The first whole frame of the measured run as a JPEG; nil without one.
  private(set) var snapshot: [UInt8]?

  /// A look at frames of a layout; throws where they can't be decoded.
  init(
    _ layout: FrameLayout,
    framePeriodSeconds: Double?,
    wantsSnapshot: Bool
  ) throws(PictureError) {
    decoder = try PictureDecoder(layout)
    self.layout = layout
    self.wantsSnapshot = wantsSnapshot
    self.framePeriodSeconds = framePeriodSeconds
    meter = PictureMeter(framePeriodSeconds: framePeriodSeconds)
  }

  /// Whether the exposure has come to rest, or has had its time.
  var hasSettled: Bool {
    switch settling.state {
    case .waiting: false
    case .settled, .unsettled: true
    }
  }

  /// What is seen from here on is measured.
  func beginMeasuring() {
    if case .settled(let nanoseconds) = settling.state {
      settledMs = (Double(nanoseconds) / 1e6).rounded(decimals: 0)
    }
    isMeasuring = true
    hasFirst = false
  }

  /// Forgets what was measured: what is seen from here on is another experiment's.
  func startOver() {
    meter = PictureMeter(framePeriodSeconds: framePeriodSeconds)
    hasFirst = false
  }

  /// The mean brightness of the rows, for a comparison with another setting.
  var rowProfile: RowProfile? { meter.rowProfile }

  /// Sees a frame.
  func see(_ bytes: UnsafeRawBufferPointer, atNanoseconds time: Int64, digest: UInt64) {
    if isMeasuring { meter.observe(digest: digest, atNanoseconds: time) }
    let choice = pairs.choose(atNanoseconds: time)
    guard choice != .skip else { return }
    do {
      try decoder.decode(bytes, timeNanoseconds: time, digest: digest, into: &picture)
    } catch {
      hasFirst = false
      if isMeasuring { meter.addUndecodable(error) }
      return
    }
    settling.add(meanLuma: picture.meanLuma, atNanoseconds: time)
    guard isMeasuring else { return }
    meter.add(picture, followsPrevious: choice == .second && hasFirst)
    hasFirst = choice == .first
    if wantsSnapshot, snapshot == nil { snapshot = try? Snapshot.jpeg(of: bytes, layout) }
  }

  /// What the frames showed.
  var measurement: PictureMeasurement {
    var measurement = meter.measurement()
    measurement.settledMs = settledMs
    return measurement
  }
}
