import Glibc
import Picture
import TestSupport

/// A scene of known luma: overlapping surfaces with sharp edges and a fine grain, as rooms have.
struct Scene {
  let width: Int
  let height: Int
  var luma: [Double]

  init(width: Int, height: Int, luma: [Double]) {
    self.width = width
    self.height = height
    self.luma = luma
  }

  init(width: Int, height: Int, seed: UInt64 = 7) {
    var random = SeededNoise(seed: seed)
    var luma = [Double](repeating: 128, count: width * height)
    luma.withUnsafeMutableBufferPointer { luma in
      for _ in 0..<220 {
        let level = 40 + 175 * random.uniform()
        let slope = 30 * (random.uniform() - 0.5)
        let (w, h) = (
          max(2, Int(random.uniform() * Double(width) / 5)),
          max(2, Int(random.uniform() * Double(height) / 4))
        )
        let (left, top) = (
          Int(random.uniform() * Double(width)) - w / 2,
          Int(random.uniform() * Double(height)) - h / 2
        )
        for row in max(0, top)..<max(max(0, top), min(height, top + h)) {
          for column in max(0, left)..<max(max(0, left), min(width, left + w)) {
            luma[row * width + column] = level + slope * Double(column - left) / Double(w)
          }
        }
      }
      for at in luma.indices { luma[at] = min(235, max(20, luma[at] + 4 * random.quickNormal())) }
    }
    self.init(width: width, height: height, luma: luma)
  }

  static func flat(_ level: Double, width: Int = 320, height: Int = 180) -> Scene {
    Scene(
      width: width,
      height: height,
      luma: [Double](repeating: level, count: width * height)
    )
  }

  /// Blurred by a Gaussian of a radius (its deviation) in pixels.
  func blurred(_ radius: Double) -> Scene {
    guard radius > 0 else { return self }
    let reach = Int((3 * radius).rounded(.up))
    var kernel = (-reach...reach).map { exp(-Double($0 * $0) / (2 * radius * radius)) }
    let sum = kernel.reduce(0, +)
    for at in kernel.indices { kernel[at] /= sum }
    var copy = self
    copy.convolve(kernel, step: 1, length: width)
    copy.convolve(kernel, step: width, length: height)
    return copy
  }

  private mutating func convolve(_ kernel: [Double], step: Int, length: Int) {
    let source = luma
    let reach = kernel.count / 2
    source.withUnsafeBufferPointer { source in
      kernel.withUnsafeBufferPointer { kernel in
        luma.withUnsafeMutableBufferPointer { target in
          for at in 0..<source.count {
            let own = at / step % length
            var sum = 0.0
            for offset in 0..<kernel.count {
              let other = min(length - 1, max(0, own + offset - reach))
              sum += kernel[offset] * source[at + (other - own) * step]
            }
            target[at] = sum
          }
        }
      }
    }
  }

  func mapped(_ change: (Double) -> Double) -> Scene {
    Scene(width: width, height: height, luma: luma.map(change))
  }

  private func wrap(_ at: Int, _ length: Int) -> Int { (at % length + length) % length }

  /// The part that a camera sees that turned by some pixels; the scene repeats beyond its edges.
  func shifted(_ across: Double, _ down: Double, width: Int, height: Int) -> Scene {
    var part = [Double](repeating: 0, count: width * height)
    let (left, top) = (Int(across.rounded()), Int(down.rounded()))
    for row in 0..<height {
      for column in 0..<width {
        part[row * width + column] =
          luma[wrap(top + row, self.height) * self.width + wrap(left + column, self.width)]
      }
    }
    return Scene(width: width, height: height, luma: part)
  }

  /// As a sensor gives it: with noise, in whole levels.
  func bytes(noise sigma: Double = 0, _ random: inout SeededNoise) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: luma.count)
    for at in luma.indices {
      let value = sigma > 0 ? luma[at] + sigma * random.quickNormal() : luma[at]
      bytes[at] = UInt8(min(255, max(0, value.rounded())))
    }
    return bytes
  }

  var bytes: [UInt8] {
    var random = SeededNoise(seed: 0)
    return bytes(noise: 0, &random)
  }

  /// The exact mean of each area, by definition: the oracle of the decoders.
  func areaAverage(width target: Int, height rows: Int) -> [Double] {
    (0..<rows).flatMap { row in
      (0..<target).map { column in
        mean(
          from: (Double(column * width) / Double(target), Double(row * height) / Double(rows)),
          to: (
            Double((column + 1) * width) / Double(target), Double((row + 1) * height) / Double(rows)
          )
        )
      }
    }
  }

  private func mean(from: (x: Double, y: Double), to: (x: Double, y: Double)) -> Double {
    var sum = 0.0
    for row in Int(from.y)..<min(height, Int(to.y.rounded(.up))) {
      let down = min(to.y, Double(row + 1)) - max(from.y, Double(row))
      for column in Int(from.x)..<min(width, Int(to.x.rounded(.up))) {
        let across = min(to.x, Double(column + 1)) - max(from.x, Double(column))
        sum += down * across * luma[row * width + column]
      }
    }
    return sum / ((to.x - from.x) * (to.y - from.y))
  }
}
