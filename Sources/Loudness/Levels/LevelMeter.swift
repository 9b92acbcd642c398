/// Measures sample peak, RMS, DC offset and clipping of each channel.
public struct LevelMeter: SampleMeter, Sendable {
  /// Frames of 50 ms, of which noise and speech are told apart.
  static let energyFramesPerSecond = 20

  private let format: SignalFormat
  private var meters: [ChannelLevelMeter]
  private var energyFrame: FrameDivider
  /// Sample frames so far.
  public private(set) var frames = 0

  /// Makes a meter for a stream.
  public init(_ format: SignalFormat) {
    self.format = format
    let meter = ChannelLevelMeter(framesPerSecond: Self.energyFramesPerSecond)
    meters = Array(repeating: meter, count: format.channels)
    energyFrame = FrameDivider(
      sampleRate: format.sampleRate,
      partsPerSecond: Self.energyFramesPerSecond
    )
  }

  /// The levels so far, channel by channel.
  public var channels: [ChannelLevels] { meters.map { $0.levels(count: frames) } }

  /// The mean squares of the complete 50 ms frames, channel by channel, without DC.
  var frameMeanSquares: [[Double]] { meters.map(\.frameMeanSquares) }

  /// Measures whole frames; a partial frame at the end is ignored.
  public mutating func add(_ interleaved: UnsafeBufferPointer<Float>) {
    guard var frame = interleaved.baseAddress else { return }
    var remaining = interleaved.count / format.channels
    while remaining > 0 {
      let count = min(remaining, energyFrame.framesLeft)
      for index in meters.indices {
        meters[index].add(frame + index, stride: format.channels, count: count)
      }
      frame += count * format.channels
      remaining -= count
      frames += count
      if energyFrame.advance(count) { endEnergyFrame() }
    }
  }

  private mutating func endEnergyFrame() {
    for index in meters.indices {
      meters[index].endFrame(length: energyFrame.framesInPart)
    }
    energyFrame.beginNext()
  }
}
