/// How a picture looked when it was compared with its source.
struct Look: Equatable {
  /// Structural similarity at the source's size and rate, from 0 to 1.
  let ssim: Double
  /// How many times as high the stream's bitrate is as the highest compared; 1 where it is no higher.
  let above: Double
  /// How many times as low the stream's bitrate is as the lowest compared; 1 where it is no lower.
  let below: Double
}

extension Look {
  /// How a picture should look at a bitrate, by comparisons at others; nil without any.
  ///
  /// Between two bitrates the straight line is taken. More bits never look worse: what says so is
  /// noise.
  init?(at kbps: Double, by compared: [(kbps: Double, ssim: Double)]) {
    let sorted = compared.filter { $0.kbps > 0 && (0...1).contains($0.ssim) && $0.kbps.isFinite }
      .sorted { $0.kbps < $1.kbps }
    guard let lowest = sorted.first, let highest = sorted.last, kbps.isFinite, kbps > 0 else {
      return nil
    }
    var below = lowest
    var above = highest
    var best = 0.0
    for point in sorted {
      best = max(best, point.ssim)
      if point.kbps <= kbps { below = (point.kbps, best) }
      if point.kbps >= kbps {
        above = (point.kbps, best)
        break
      }
      above = (point.kbps, best)
    }
    let span = above.kbps - below.kbps
    let share = span > 0 ? min(max((kbps - below.kbps) / span, 0), 1) : 0
    ssim = below.ssim + (above.ssim - below.ssim) * share
    self.above = max(1, kbps / highest.kbps)
    self.below = max(1, lowest.kbps / kbps)
  }
}
