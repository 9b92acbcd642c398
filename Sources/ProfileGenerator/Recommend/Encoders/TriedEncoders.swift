import Judge
import Rig

/// What the encoders of a machine did, as far as the platform takes their streams.
struct TriedEncoders {
  private let runs: [[EncoderTrial]]
  let limits: EncoderThresholds

  /// Nil where nothing was tried that the platform takes.
  init?(_ measurement: EncoderMeasurement, codecs: [VideoCodec], _ limits: EncoderThresholds) {
    let broken = measurement.encoders.filter { $0.state != .works }.map(\.kind)
    var runs: [[EncoderTrial]] = []
    for trial in measurement.trials where trial.isCredible {
      guard codecs.contains(trial.encoder.codec), !broken.contains(trial.encoder) else { continue }
      let index = runs.firstIndex { run in
        run.first.map { $0.encoder == trial.encoder && $0.preset == trial.preset } ?? false
      }
      if let index { runs[index].append(trial) } else { runs.append([trial]) }
    }
    guard !runs.isEmpty else { return nil }
    self.runs = runs
    self.limits = limits
  }

  /// Every encoder and preset with what it would do with a picture.
  func options(for candidate: OutputCandidate, kbps: Int) -> [EncoderOption] {
    runs.compactMap { option(of: $0, for: candidate, kbps: kbps) }
  }

  /// The best-looking of those that keep up; nil where none does.
  func best(for candidate: OutputCandidate, kbps: Int) -> EncoderOption? {
    options(for: candidate, kbps: kbps).filter(keepsUp).best(alike: limits.alike.value)
  }

  /// The fastest, whether it keeps up or not.
  func fastest(for candidate: OutputCandidate) -> EncoderOption? {
    options(for: candidate, kbps: candidate.floorKbps).max { $0.margin < $1.margin }
  }

  /// Whether an option has the margin that is asked for.
  func keepsUp(_ option: EncoderOption) -> Bool {
    option.margin >= limits.margin.value && !option.isLate
  }

  /// One encoder and preset, by its run with this picture or, where it has none, the nearest in
  /// pixels: the work is by the pixel.
  private func option(
    of runs: [EncoderTrial],
    for candidate: OutputCandidate,
    kbps: Int
  ) -> EncoderOption? {
    guard let first = runs.first else { return nil }
    let pixels = Double(candidate.width) * Double(candidate.height)
    let exact = runs.filter { $0.shows(candidate) }
    let distance = runs.map { $0.distance(to: pixels) }.min() ?? 1
    let nearest = exact.isEmpty ? runs.filter { $0.distance(to: pixels) <= distance } : exact
    let slowest = nearest.map { $0.encodeFps * $0.pixels / pixels }.min() ?? 0
    let share = limits.lateShare.value
    let late = exact.contains { Double($0.lateFrames ?? 0) > share * Double($0.frames) }
    return EncoderOption(
      kind: first.encoder,
      preset: first.preset,
      margin: slowest / candidate.rate.fps,
      isLate: late,
      estimatedFrom: exact.isEmpty ? nearest.first?.picture : nil,
      look: Look(
        at: Double(kbps),
        by: exact.compactMap { run in run.ssim.map { (Double(run.bitrateKbps), $0) } }
      )
    )
  }
}

extension EncoderTrial {
  /// Whether its numbers are numbers.
  fileprivate var isCredible: Bool {
    encodeFps.isFinite && encodeFps > 0 && width > 0 && height > 0 && frames > 0
      && max(width, height) <= 1 << 16 && (frameRate.value ?? 0) > 0
  }

  fileprivate var pixels: Double { Double(width) * Double(height) }

  fileprivate var picture: EncoderOption.Picture {
    EncoderOption.Picture(width: width, height: height, fps: frameRate.value ?? 0)
  }

  /// Whether it was of this picture; upright or not is the same work.
  fileprivate func shows(_ candidate: OutputCandidate) -> Bool {
    let sides = [width, height].sorted()
    let fps = frameRate.value ?? 0
    return sides == [candidate.width, candidate.height].sorted()
      && abs(fps - candidate.rate.fps) <= OutputRate.tolerance * candidate.rate.fps
  }

  /// How many times as many pixels a picture has, or as few.
  fileprivate func distance(to pixels: Double) -> Double {
    max(self.pixels / pixels, pixels / self.pixels)
  }
}
