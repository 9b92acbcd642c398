/// Measures loudness as ITU-R BS.1770-5 and EBU Tech 3341 (2023) define it.
///
/// All values are in LUFS, and nil while there is nothing to tell: not enough signal yet, or
/// digital silence. The windows move on every 10 ms, so that the maxima miss no short event.
public struct LoudnessMeter: SampleMeter, Sendable {
  private static let hopsPerSecond = 100
  private static let momentaryHops = 40
  private static let shortTermHops = 300
  /// Gating blocks are as long as the momentary window and overlap by 75 %.
  private static let hopsPerGatingBlock = 10

  private let format: SignalFormat
  private let weights: [Double]
  private var channels: [KWeightedChannel]
  private var hop: FrameDivider
  private var hopsToGatingBlock = Self.hopsPerGatingBlock
  private var momentary = SlidingSum(count: Self.momentaryHops)
  private var shortTerm = SlidingSum(count: Self.shortTermHops)
  private var highestMomentary = 0.0
  private var highestShortTerm = 0.0
  private var gated = GatedLoudness()

  /// Makes a meter for a stream whose channels are laid out as told.
  public init(_ format: SignalFormat, layout: ChannelLayout = .capture) {
    self.format = format
    weights = (0..<format.channels).map { layout.weight(ofChannel: $0, of: format.channels) }
    let channel = KWeightedChannel(KWeighting.at(sampleRate: format.sampleRate))
    channels = Array(repeating: channel, count: format.channels)
    hop = FrameDivider(sampleRate: format.sampleRate, partsPerSecond: Self.hopsPerSecond)
  }

  /// Loudness of the last 400 ms.
  public var momentaryLUFS: Double? {
    momentary.isFull ? loudness(momentary.sum, hops: Self.momentaryHops) : nil
  }

  /// Loudness of the last 3 s.
  public var shortTermLUFS: Double? {
    shortTerm.isFull ? loudness(shortTerm.sum, hops: Self.shortTermHops) : nil
  }

  /// The highest momentary loudness so far.
  public var maximumMomentaryLUFS: Double? {
    loudness(highestMomentary, hops: Self.momentaryHops)
  }

  /// The highest short-term loudness so far.
  public var maximumShortTermLUFS: Double? {
    loudness(highestShortTerm, hops: Self.shortTermHops)
  }

  /// Loudness of everything so far but the pauses: gated at -70 LUFS, then 10 LU below the mean.
  public var integratedLUFS: Double? { gated.loudness }

  /// Measures whole frames; a partial frame at the end is ignored.
  public mutating func add(_ interleaved: UnsafeBufferPointer<Float>) {
    guard var frame = interleaved.baseAddress else { return }
    var remaining = interleaved.count / format.channels
    while remaining > 0 {
      let count = min(remaining, hop.framesLeft)
      for index in channels.indices {
        channels[index].add(frame + index, stride: format.channels, count: count)
      }
      frame += count * format.channels
      remaining -= count
      if hop.advance(count) { endHop() }
    }
  }

  private mutating func endHop() {
    var energy = 0.0
    for index in channels.indices {
      energy += weights[index] * channels[index].takeEnergy()
    }
    hop.beginNext()
    momentary.push(energy)
    shortTerm.push(energy)
    if momentary.isFull { highestMomentary = max(highestMomentary, momentary.sum) }
    if shortTerm.isFull { highestShortTerm = max(highestShortTerm, shortTerm.sum) }
    hopsToGatingBlock -= 1
    if hopsToGatingBlock == 0 { endGatingBlock() }
  }

  private mutating func endGatingBlock() {
    hopsToGatingBlock = Self.hopsPerGatingBlock
    guard momentary.isFull else { return }
    gated.add(blockMeanSquare: meanSquare(momentary.sum, hops: Self.momentaryHops))
  }

  private func meanSquare(_ energy: Double, hops: Int) -> Double {
    energy * Double(Self.hopsPerSecond) / Double(hops * format.sampleRate)
  }

  private func loudness(_ energy: Double, hops: Int) -> Double? {
    LoudnessUnits.loudness(meanSquare(energy, hops: hops))
  }
}
