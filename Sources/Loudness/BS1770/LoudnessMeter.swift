/// Measures loudness as ITU-R BS.1770-5 and EBU Tech 3341 (2023) define it, and its range as EBU
/// Tech 3342 (2023) does.
///
/// Values are nil while there is nothing to tell: not enough signal yet, or digital silence. The
/// windows move on every 10 ms, so that the maxima miss no short event. All can be read at any
/// time; memory does not grow with it.
public struct LoudnessMeter: SampleMeter, Sendable {
  private static let hopsPerSecond = 100
  private static let momentaryHops = 40
  private static let shortTermHops = 300
  /// Gating blocks are as long as the momentary window and overlap by 75 %. The windows of the
  /// loudness range are as long as the short-term window and move on as often.
  private static let hopsPerGatingBlock = 10
  private static let hopsUntilRangeIsStable = 60 * hopsPerSecond

  private let format: SignalFormat
  private var channels: KWeightedChannels
  private var hop: FrameDivider
  private var hops = 0
  private var momentary = SlidingSum(count: Self.momentaryHops)
  private var shortTerm = SlidingSum(count: Self.shortTermHops)
  private var highestMomentary = 0.0
  private var highestShortTerm = 0.0
  private var gated = GatedLoudness()
  private var range = LoudnessRange()

  /// Makes a meter for a stream whose channels are laid out as told.
  public init(_ format: SignalFormat, layout: ChannelLayout = .capture) {
    self.format = format
    channels = KWeightedChannels(
      sampleRate: format.sampleRate,
      weights: (0..<format.channels).map { layout.weight(ofChannel: $0, of: format.channels) }
    )
    hop = FrameDivider(sampleRate: format.sampleRate, partsPerSecond: Self.hopsPerSecond)
  }

  /// Loudness of the last 400 ms, in LUFS.
  public var momentaryLUFS: Double? {
    momentary.isFull ? loudness(momentary.sum, hops: Self.momentaryHops) : nil
  }

  /// Loudness of the last 3 s, in LUFS.
  public var shortTermLUFS: Double? {
    shortTerm.isFull ? loudness(shortTerm.sum, hops: Self.shortTermHops) : nil
  }

  /// The highest momentary loudness so far, in LUFS.
  public var maximumMomentaryLUFS: Double? {
    loudness(highestMomentary, hops: Self.momentaryHops)
  }

  /// The highest short-term loudness so far, in LUFS.
  public var maximumShortTermLUFS: Double? {
    loudness(highestShortTerm, hops: Self.shortTermHops)
  }

  /// Loudness of everything so far but the pauses, in LUFS: gated at -70 LUFS, then 10 LU below
  /// the mean. Within 0.001 LU.
  public var integratedLUFS: Double? { gated.loudness }

  /// Loudness range (LRA) in LU: from the 10th to the 95th percentile of the short-term loudness,
  /// ten times a second, gated at -70 LUFS, then 20 LU below the mean. Within 0.002 LU.
  public var loudnessRangeLU: Double? { range.range }

  /// Whether 60 s have been measured: before that the loudness range is not stable, says Tech 3341,
  /// and has to be shown so.
  public var isLoudnessRangeStable: Bool { hops >= Self.hopsUntilRangeIsStable }

  /// Measures whole frames; a partial frame at the end is ignored.
  public mutating func add(_ interleaved: UnsafeBufferPointer<Float>) {
    guard var frame = interleaved.baseAddress else { return }
    var remaining = interleaved.count / format.channels
    while remaining > 0 {
      let count = min(remaining, hop.framesLeft)
      channels.add(frame, count: count)
      frame += count * format.channels
      remaining -= count
      if hop.advance(count) { endHop() }
    }
  }

  private mutating func endHop() {
    let energy = channels.takeEnergy()
    hop.beginNext()
    hops += 1
    momentary.push(energy)
    shortTerm.push(energy)
    if momentary.isFull { highestMomentary = max(highestMomentary, momentary.sum) }
    if shortTerm.isFull { highestShortTerm = max(highestShortTerm, shortTerm.sum) }
    if hops.isMultiple(of: Self.hopsPerGatingBlock) { endGatingBlock() }
  }

  private mutating func endGatingBlock() {
    guard momentary.isFull else { return }
    gated.add(blockMeanSquare: meanSquare(momentary.sum, hops: Self.momentaryHops))
    guard shortTerm.isFull else { return }
    range.add(windowMeanSquare: meanSquare(shortTerm.sum, hops: Self.shortTermHops))
  }

  private func meanSquare(_ energy: Double, hops: Int) -> Double {
    energy * Double(Self.hopsPerSecond) / Double(hops * format.sampleRate)
  }

  private func loudness(_ energy: Double, hops: Int) -> Double? {
    LoudnessUnits.loudness(meanSquare(energy, hops: hops))
  }
}
