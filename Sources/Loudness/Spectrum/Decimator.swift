import Glibc

/// Takes a stream down to about 2 kHz, where mains hum is looked for.
///
/// A Kaiser-windowed low-pass keeps what could fold onto 0...400 Hz 80 dB down.
struct Decimator: Sendable {
  private static let targetRate = 2_000
  private static let passbandHz = 400.0
  private static let attenuationDB = 80.0
  private static let samplesAtOnce = 4_096

  /// The rate it gives, in Hz.
  let outputRate: Double
  private let factor: Int
  private let taps: [Float]
  private var buffer: [Float]
  private var filled = 0
  private var position = 0

  init(sampleRate: Int) {
    factor = max(1, sampleRate / Self.targetRate)
    outputRate = Double(sampleRate) / Double(factor)
    taps = Self.lowPass(sampleRate: Double(sampleRate), outputRate: outputRate)
    buffer = Array(repeating: 0, count: taps.count + Self.samplesAtOnce)
  }

  /// Takes samples and appends what they give to `output`, up to a capacity.
  mutating func add(
    _ samples: UnsafeBufferPointer<Float>,
    to output: inout [Float],
    limit: Int
  ) {
    guard output.count < limit, var source = samples.baseAddress else { return }
    var remaining = samples.count
    while remaining > 0 {
      let count = min(remaining, buffer.count - filled)
      buffer.withUnsafeMutableBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return }
        (base + filled).update(from: source, count: count)
      }
      filled += count
      source += count
      remaining -= count
      filter(into: &output, limit: limit)
      if filled == buffer.count { makeRoom() }
    }
  }

  private mutating func filter(into output: inout [Float], limit: Int) {
    buffer.withUnsafeBufferPointer { buffer in
      taps.withUnsafeBufferPointer { taps in
        while position + taps.count <= filled, output.count < limit {
          output.append(Self.product(buffer.baseAddress, position, taps))
          position += factor
        }
      }
    }
  }

  private mutating func makeRoom() {
    let start = min(position, filled)
    let kept = filled - start
    buffer.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      base.update(from: base + start, count: kept)
    }
    filled = kept
    position -= start
  }

  private static func product(
    _ samples: UnsafePointer<Float>?,
    _ position: Int,
    _ taps: UnsafeBufferPointer<Float>
  ) -> Float {
    guard let samples, let base = taps.baseAddress else { return 0 }
    let left = UnsafeRawPointer(samples + position)
    let right = UnsafeRawPointer(base)
    var sum = SIMD8<Float>.zero
    var offset = 0
    let bytes = taps.count * MemoryLayout<Float>.stride
    while offset < bytes {
      sum +=
        left.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self)
        * right.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self)
      offset += MemoryLayout<SIMD8<Float>>.stride
    }
    return sum.sum()
  }

  /// The taps, as many as eight divide; unity gain at 0 Hz.
  private static func lowPass(sampleRate: Double, outputRate: Double) -> [Float] {
    let transition = 2 * .pi * (outputRate - 2 * passbandHz) / sampleRate
    let wanted = (attenuationDB - 7.95) / (2.285 * transition) + 1
    let count = (Int(wanted) / 8 + 1) * 8
    let beta = 0.1102 * (attenuationDB - 8.7)
    let cutoff = outputRate / 2 / sampleRate
    let taps = (0..<count).map { index in
      let time = Double(index) - Double(count - 1) / 2
      let place = 2 * time / Double(count - 1)
      let angle = 2 * .pi * cutoff * time
      let sinc = angle == 0 ? 1 : sin(angle) / angle
      return sinc * bessel(beta * max(1 - place * place, 0).squareRoot())
    }
    let gain = taps.reduce(0, +)
    return taps.map { Float($0 / gain) }
  }

  /// The modified Bessel function of the first kind and order zero.
  private static func bessel(_ value: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    var order = 1.0
    while term > sum * 1e-12 {
      term *= (value / 2 / order) * (value / 2 / order)
      sum += term
      order += 1
    }
    return sum
  }
}
