import Glibc

/// The long-term spectrum of a channel (Welch's method), kept apart by how loud it was.
///
/// Which levels are speech and which are pauses is known only in the end, and the samples are
/// gone by then. One window is taken from each 50 ms.
struct LevelSortedSpectra: Sendable {
  static let classWidthDB = 6.0
  /// The level at which the lowest class begins, in dBFS.
  static let lowestDBFS = -132.0
  private static let classes = 24
  /// Below about 100 Hz lie rumble and mains, which are no part of how loud somebody speaks.
  private static let firstBin = 2

  let binHz: Double
  let bins: Int
  private let windowLength: Int
  private var window: [Float]
  private var filled = 0
  private var powers: [Float]
  /// How many windows each class holds.
  private(set) var counts: [Int]
  private var current: [Float]

  /// The length of the windows: about 20 ms.
  static func windowLength(sampleRate: Int) -> Int {
    let most = max(sampleRate / 40, 64)
    return 1 << (Int.bitWidth - 1 - most.leadingZeroBitCount)
  }

  init(sampleRate: Int) {
    windowLength = Self.windowLength(sampleRate: sampleRate)
    bins = windowLength / 2
    binHz = Double(sampleRate) / Double(windowLength)
    window = Array(repeating: 0, count: windowLength)
    powers = Array(repeating: 0, count: bins * Self.classes)
    counts = Array(repeating: 0, count: Self.classes)
    current = Array(repeating: 0, count: bins)
  }

  /// Takes samples that lie within one energy frame.
  mutating func add(_ samples: UnsafeBufferPointer<Float>, _ spectrum: inout PowerSpectrum) {
    let count = min(samples.count, windowLength - filled)
    guard count > 0, let base = samples.baseAddress else { return }
    window.withUnsafeMutableBufferPointer { window in
      guard let target = window.baseAddress else { return }
      (target + filled).update(from: base, count: count)
    }
    filled += count
    if filled == windowLength { measure(&spectrum) }
  }

  /// Begins the next energy frame.
  mutating func beginFrame() { filled = 0 }

  /// The mean power in each bin over the classes told, scaled to mean squares; nil for none.
  func mean(ofClasses range: Range<Int>, scale: Double) -> [Double]? {
    let total = range.reduce(0) { $0 + counts[$1] }
    guard total > 0 else { return nil }
    return (0..<bins).map { bin in
      range.reduce(0) { $0 + Double(powers[$1 * bins + bin]) } * scale / Double(total)
    }
  }

  private mutating func measure(_ spectrum: inout PowerSpectrum) {
    var sum: Float = 0
    window.withUnsafeBufferPointer { window in
      guard let base = window.baseAddress else { return }
      current.withUnsafeMutableBufferPointer { current in
        spectrum.forEachBin(of: base) { bin, power in
          current[bin] = power
          if bin >= Self.firstBin { sum += power }
        }
      }
    }
    guard let level = Decibels.fromPower(Double(sum) * spectrum.scale) else { return }
    let position = (level - Self.lowestDBFS) / Self.classWidthDB
    let index = Int(min(max(position, 0), Double(Self.classes - 1)))
    counts[index] += 1
    for bin in 0..<bins { powers[index * bins + bin] += current[bin] }
  }
}
