/// Cuts a stream into equal parts of a second whose boundaries never drift.
///
/// A part is a frame longer now and then where the rate is not a multiple: 50 ms at 11,025 Hz
/// are 551 or 552 frames, and twenty of them always 11,025.
struct FrameDivider: Sendable {
  private let sampleRate: Int
  private let partsPerSecond: Int
  private var part = 0
  /// Frames still missing until the current part is complete.
  private(set) var framesLeft: Int

  init(sampleRate: Int, partsPerSecond: Int) {
    self.sampleRate = sampleRate
    self.partsPerSecond = partsPerSecond
    framesLeft = sampleRate / partsPerSecond
  }

  /// Frames in the part that has just been completed or is being filled.
  var framesInPart: Int { boundary(part + 1) - boundary(part) }

  /// Takes up to `framesLeft` frames; returns true when they complete the part.
  mutating func advance(_ frames: Int) -> Bool {
    framesLeft -= frames
    return framesLeft == 0
  }

  /// Begins the next part.
  mutating func beginNext() {
    part += 1
    framesLeft = framesInPart
  }

  private func boundary(_ part: Int) -> Int { part * sampleRate / partsPerSecond }
}
