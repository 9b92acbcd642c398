/// A picture that the uplink carries, with the bitrate and the encoder that it would get.
struct Contender {
  let candidate: OutputCandidate
  /// The most that is recommended for it; nil where the platform knows no limit.
  let cap: BitrateCap?
  /// kbit/s.
  let kbps: Int
  /// Nil where no encoder was measured.
  let encoder: EncoderOption?

  /// Nil where the budget does not carry it.
  init?(_ candidate: OutputCandidate, best: OutputCandidate, _ question: VideoQuestion) {
    let room = question.budget?.videoKbps
    if let room, room < candidate.floorKbps { return nil }
    cap = BitrateCap(candidate.rung, question.platform, best: best.rung)
    kbps = min(room ?? Int.max, cap?.kbps ?? room ?? candidate.floorKbps)
    self.candidate = candidate
    encoder = question.encoders.best(for: candidate, kbps: kbps)
  }

  /// By how much it looks better than another, in SSIM; nil where they were not compared.
  ///
  /// What looks better with fewer pixels does so with fewer bits all the more, and what does with more
  /// pixels, with more bits; the other way round a comparison fades as the bitrates part.
  func lead(over other: Contender, fadingAt ratio: Double) -> Double? {
    guard let mine = encoder?.look, let its = other.encoder?.look else { return nil }
    let above = max(mine.above, its.above)
    let below = max(mine.below, its.below)
    let (own, others) = (candidate.pixelRate, other.candidate.pixelRate)
    let apart = own < others ? above : own > others ? below : max(above, below)
    let fade = ratio > 1 ? (apart - 1) / (ratio - 1) : apart > 1 ? 1 : 0
    return (mine.ssim - its.ssim) * max(0, 1 - fade)
  }
}
