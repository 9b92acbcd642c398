/// Feeds the fault meters of all channels.
struct FaultMeter: SampleMeter, Sendable {
  private let channelCount: Int
  private var channels: [ChannelFaultMeter]
  private var spectrum: PowerSpectrum
  private var energyFrame: FrameDivider
  /// One channel's samples side by side.
  private var plane: [Float]

  init(_ format: SignalFormat) {
    channelCount = format.channels
    let channel = ChannelFaultMeter(
      sampleRate: format.sampleRate,
      AWeighting.at(sampleRate: format.sampleRate)
    )
    channels = Array(repeating: channel, count: format.channels)
    spectrum = PowerSpectrum(
      length: LevelSortedSpectra.windowLength(sampleRate: format.sampleRate)
    )
    energyFrame = FrameDivider(
      sampleRate: format.sampleRate,
      partsPerSecond: LevelMeter.energyFramesPerSecond
    )
    plane = Array(repeating: 0, count: 2_048)
  }

  /// The A-weighted mean squares of the complete 50 ms frames, channel by channel.
  var aWeightedFrames: [[Double]] { channels.map(\.aWeighted.frameMeanSquares) }

  /// What was found, channel by channel, given the levels.
  func faults(_ voices: [VoiceOverNoise], frames: [[Double]]) -> [ChannelFaults] {
    channels.indices.map { index in
      channels[index].faults(voices[index], frames: frames[index], scale: spectrum.scale)
    }
  }

  mutating func add(_ interleaved: UnsafeBufferPointer<Float>) {
    guard var frame = interleaved.baseAddress else { return }
    var remaining = interleaved.count / channelCount
    while remaining > 0 {
      let count = min(remaining, energyFrame.framesLeft, plane.count)
      for index in channels.indices { add(frame + index, count: count, channel: index) }
      frame += count * channelCount
      remaining -= count
      if energyFrame.advance(count) { endEnergyFrame() }
    }
  }

  private mutating func add(_ samples: UnsafePointer<Float>, count: Int, channel: Int) {
    let stride = channelCount
    var plane: [Float] = []
    swap(&plane, &self.plane)
    plane.withUnsafeMutableBufferPointer { plane in
      for index in 0..<count { plane[index] = samples[index * stride].orZeroIfNotFinite }
      let piece = UnsafeBufferPointer(rebasing: plane[..<count])
      channels[channel].add(piece, &spectrum)
    }
    swap(&plane, &self.plane)
  }

  private mutating func endEnergyFrame() {
    for index in channels.indices { channels[index].endFrame(length: energyFrame.framesInPart) }
    energyFrame.beginNext()
  }
}
