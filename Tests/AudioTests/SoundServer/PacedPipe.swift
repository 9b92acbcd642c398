import Dispatch
import Glibc

/// Writes a tone into a pipe in real time, as a device that captures does.
final class PacedPipe: Sendable {
  private static let rate = 48000
  private static let blockFrames = 480

  /// Writes for some seconds, with a gap in which what was captured is lost.
  init(to path: String, seconds: Double, gapAt: Double, gapSeconds: Double) {
    let blocks = Int(seconds * Double(Self.rate)) / Self.blockFrames
    let gap = Self.blocks(gapAt)..<Self.blocks(gapAt + gapSeconds)
    DispatchQueue(label: "paced pipe").async {
      // Both ends, so that it never blocks for want of a reader, nor for one that has gone.
      let pipe = open(path, O_RDWR | O_NONBLOCK)
      defer { close(pipe) }
      let start = ContinuousClock.now
      for block in 0..<blocks where !gap.contains(block) {
        let due = start + .seconds(Double(block * Self.blockFrames) / Double(Self.rate))
        let wait = ContinuousClock.now.duration(to: due)
        if wait > .zero { usleep(UInt32(wait / .microseconds(1))) }
        let samples = Self.block
        _ = samples.withUnsafeBytes { write(pipe, $0.baseAddress, $0.count) }
      }
    }
  }

  private static func blocks(_ seconds: Double) -> Int {
    Int((seconds * Double(rate) / Double(blockFrames)).rounded())
  }

  /// A tone of 1 kHz at -12 dBFS, whose blocks begin alike.
  private static let block: [Int16] = (0..<blockFrames).map { frame -> Int16 in
    let turns = 1000 * Double(frame) / Double(rate)
    return Int16(8192 * sin(2 * .pi * turns))
  }
}
