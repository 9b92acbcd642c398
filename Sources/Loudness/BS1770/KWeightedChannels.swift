/// All channels of a stream behind their K-weighting filters.
struct KWeightedChannels: Sendable {
  private let filter: KWeightingFilter
  private let weights: [Double]
  private var channels: [KWeightedChannel]
  /// The channels as they were before the frames that are being added.
  private var before: [KWeightedChannel]

  /// Makes a filter for each channel that has a weight.
  init(sampleRate: Int, weights: [Double]) {
    filter = KWeightingFilter(KWeighting.at(sampleRate: sampleRate))
    self.weights = weights
    channels = Array(repeating: KWeightedChannel(), count: weights.count)
    before = channels
  }

  /// Filters `count` frames; what is not a finite number counts as zero.
  ///
  /// Such a value makes the energy infinite or no number, which finite samples cannot do: so it is
  /// looked for afterwards, which costs nothing.
  mutating func add(_ frames: UnsafePointer<Float>, count: Int) {
    addUnchecked(frames, count: count)
    guard !isEnergyFinite else { return }
    swap(&channels, &before)
    let finite = (0..<(count * channels.count)).map { frames[$0].orZeroIfNotFinite }
    finite.withUnsafeBufferPointer { finite in
      guard let frames = finite.baseAddress else { return }
      addUnchecked(frames, count: count)
    }
  }

  /// Returns the weighted energy of all channels since the last call and starts again from zero.
  mutating func takeEnergy() -> Double {
    var energy = 0.0
    var index = 0
    while index < weights.count {
      energy += weights[index] * channels[index].takeEnergy()
      index += 1
    }
    return energy
  }

  private var isEnergyFinite: Bool {
    var index = 0
    while index < channels.count {
      guard channels[index].energy.isFinite else { return false }
      index += 1
    }
    return true
  }

  private mutating func addUnchecked(_ frames: UnsafePointer<Float>, count: Int) {
    channels.withUnsafeMutableBufferPointer { channels in
      let stride = channels.count
      var index = 0
      while index + 1 < stride {
        before[index] = channels[index]
        before[index + 1] = channels[index + 1]
        filter.filterPair(
          frames + index,
          stride: stride,
          count: count,
          into: &channels[index],
          &channels[index + 1]
        )
        index += 2
      }
      guard index < stride else { return }
      before[index] = channels[index]
      filter.filter(frames + index, stride: stride, count: count, into: &channels[index])
    }
  }
}
