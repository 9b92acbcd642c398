internal import Rig

/// The capabilities that libwebrtc makes up for a device, and Firefox's choice among them.
struct FirefoxCandidates {
  struct Candidate: Equatable {
    var size: Size
    var rate: UInt32
  }

  /// What Firefox leans to where the page asks for nothing.
  static let usual = Candidate(size: Size(width: 640, height: 480), rate: 30)

  /// The sizes that are tried with every format.
  static let sizes = [
    (128, 96), (160, 120), (176, 144), (320, 240), (352, 288), (640, 480), (704, 576), (800, 600),
    (960, 720), (1280, 720), (1024, 768), (1440, 1080), (1920, 1080),
  ].map { Size(width: $0, height: $1) }

  private static let fourccs = [
    "MJPG", "JPEG", "YU12", "YV12", "YUYV", "UYVY", "NV12", "BGR3", "RGB3", "RGBP", "AR24", "BA24",
    "AB24", "BGR4", "RGB4",
  ]

  private let candidates: [Candidate]

  /// A candidate is a size that `VIDIOC_TRY_FMT` leaves as it is, even where it changes the format.
  init(_ offer: Offer) {
    candidates = Self.fourccs.flatMap { fourcc in
      Self.sizes.compactMap { size -> Candidate? in
        guard offer.answer(to: Offer.Shape(fourcc: fourcc, size: size))?.size == size else {
          return nil
        }
        let isSlow = size.width >= 800 && !["MJPG", "JPEG"].contains(fourcc)
        return Candidate(size: size, rate: isSlow ? 15 : 30)
      }
    }
  }

  /// The candidate nearest to the ideals, among equals to the usual, among equals the first; where
  /// none of the fixed sizes is left as it is, what is wanted itself.
  func best(for request: ApplicationRequest) -> Candidate {
    guard !candidates.isEmpty else { return madeUp(for: request) }
    let usual = Self.usual
    let standard = ApplicationRequest(size: usual.size, rateFps: Double(usual.rate))
    var best: (distances: [UInt64], candidate: Candidate)?
    for candidate in candidates {
      let distances = [Self.distance(candidate, request), Self.distance(candidate, standard)]
      if let best, !distances.lexicographicallyPrecedes(best.distances) { continue }
      best = (distances, candidate)
    }
    return best?.candidate ?? usual
  }

  private func madeUp(for request: ApplicationRequest) -> Candidate {
    let size = request.size ?? Self.usual.size
    let rate = request.rateFps.map { UInt32(min($0.rounded(), 480)) } ?? Self.usual.rate
    return Candidate(
      size: Size(width: min(size.width, 7680), height: min(size.height, 4320)),
      rate: max(1, rate)
    )
  }

  /// Firefox's fitness distance: thousandths, cut off.
  private static func distance(_ own: Candidate, _ request: ApplicationRequest) -> UInt64 {
    var sum: UInt64 = 0
    if let size = request.size {
      for (value, ideal) in [(own.size.width, size.width), (own.size.height, size.height)]
      where value != ideal {
        let difference = UInt64(value > ideal ? value - ideal : ideal - value)
        sum += difference * 1000 / UInt64(max(value, ideal))
      }
    }
    if let ideal = request.rateFps, Double(own.rate) != ideal {
      let rate = Double(own.rate)
      sum += UInt64(abs(rate - ideal) * 1000 / max(rate, ideal))
    }
    return sum
  }
}
