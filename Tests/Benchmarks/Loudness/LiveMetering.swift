import Loudness
import TestSignals

/// What metering a microphone while it runs costs.
enum LiveMetering {
  private static let seconds = 120

  /// The share of one core, in percent; all levels are read once a second.
  static func percent(channels: Int, blockMilliseconds: Int) throws -> Double {
    let rate = Material.sampleRate
    let format = try SignalFormat(sampleRate: rate, channels: channels)
    let loop = SpeechLike(sampleRate: rate).samples(0..<(4 * rate), channels: channels)
    let step = rate * blockMilliseconds / 1_000 * channels
    var meter = MicrophoneLevelMeter(format)
    var readings = 0
    let used = UserTime.seconds {
      loop.withUnsafeBufferPointer { loop in
        for second in 0..<seconds {
          let start = second % 4 * rate * channels
          for block in stride(from: start, to: start + rate * channels, by: step) {
            meter.add(UnsafeBufferPointer(rebasing: loop[block..<(block + step)]))
          }
          readings += meter.levels().integratedLUFS == nil ? 0 : 1
        }
      }
    }
    guard readings > seconds / 2 else { return .infinity }
    return used / Double(seconds) * 100
  }
}
