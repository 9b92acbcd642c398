/// The K-weighting filter of one rate: the shelf and the high-pass in one loop.
struct KWeightingFilter: Sendable {
  /// Scaled by the gain of the high-pass, which saves it a multiplication.
  private let shelf: BiquadCoefficients
  private let highPassA1: Double
  private let highPassA2: Double

  init(_ weighting: KWeighting) {
    shelf = weighting.shelf.scaled(by: weighting.highPass.b0)
    highPassA1 = weighting.highPass.a1
    highPassA2 = weighting.highPass.a2
  }

  /// Filters `count` samples that lie `stride` apart.
  func filter(
    _ samples: UnsafePointer<Float>,
    stride: Int,
    count: Int,
    into channel: inout KWeightedChannel
  ) {
    // Locals, so that the recursion runs in registers.
    let (b0, b1, b2, a1, a2) = (shelf.b0, shelf.b1, shelf.b2, shelf.a1, shelf.a2)
    let (c1, c2) = (highPassA1, highPassA2)
    var (x1, x2, u1, u2) = (channel.input1, channel.input2, channel.shelved1, channel.shelved2)
    var (y1, y2, energy) = (channel.output1, channel.output2, channel.energy)
    var sample = samples
    var remaining = count
    while remaining > 0 {
      let x = Double(sample.pointee)
      // The newest output enters last: it is what the next step has to wait for.
      let u = (b0 * x + b1 * x1 + b2 * x2 - a2 * u2) - a1 * u1
      let y = ((u - u1) - (u1 - u2) - c2 * y2) - c1 * y1
      energy += y * y
      (x2, x1, u2, u1, y2, y1) = (x1, x, u1, u, y1, y)
      sample += stride
      remaining &-= 1
    }
    (channel.input1, channel.input2, channel.shelved1, channel.shelved2) = (x1, x2, u1, u2)
    (channel.output1, channel.output2, channel.energy) = (y1, y2, energy)
  }

  /// Filters two channels, the second of which lies one sample after the first.
  ///
  /// Step for step what `filter` does to each. Side by side the two become one SIMD lane each,
  /// which takes half the time; written with SIMD types it would be as fast, but 25 times slower
  /// in a debug build.
  func filterPair(
    _ samples: UnsafePointer<Float>,
    stride: Int,
    count: Int,
    into left: inout KWeightedChannel,
    _ right: inout KWeightedChannel
  ) {
    let (b0, b1, b2, a1, a2) = (shelf.b0, shelf.b1, shelf.b2, shelf.a1, shelf.a2)
    let (c1, c2) = (highPassA1, highPassA2)
    var (x1, x2, u1, u2) = (left.input1, left.input2, left.shelved1, left.shelved2)
    var (y1, y2, energy) = (left.output1, left.output2, left.energy)
    var (p1, p2, v1, v2) = (right.input1, right.input2, right.shelved1, right.shelved2)
    var (q1, q2, rightEnergy) = (right.output1, right.output2, right.energy)
    var frame = samples
    var remaining = count
    while remaining > 0 {
      let x = Double(frame[0])
      let p = Double(frame[1])
      let u = (b0 * x + b1 * x1 + b2 * x2 - a2 * u2) - a1 * u1
      let v = (b0 * p + b1 * p1 + b2 * p2 - a2 * v2) - a1 * v1
      let y = ((u - u1) - (u1 - u2) - c2 * y2) - c1 * y1
      let q = ((v - v1) - (v1 - v2) - c2 * q2) - c1 * q1
      energy += y * y
      rightEnergy += q * q
      x2 = x1
      x1 = x
      u2 = u1
      u1 = u
      y2 = y1
      y1 = y
      p2 = p1
      p1 = p
      v2 = v1
      v1 = v
      q2 = q1
      q1 = q
      frame += stride
      remaining &-= 1
    }
    (left.input1, left.input2, left.shelved1, left.shelved2) = (x1, x2, u1, u2)
    (left.output1, left.output2, left.energy) = (y1, y2, energy)
    (right.input1, right.input2, right.shelved1, right.shelved2) = (p1, p2, v1, v2)
    (right.output1, right.output2, right.energy) = (q1, q2, rightEnergy)
  }
}
