/// A link of the sample.
struct SampledLink: Sendable, Equatable {
  var name: String
  var shape: LinkShape
  var congestion: CongestionControl

  /// Mbit/s of each second of a window.
  func capacity(from start: Double, seconds: Int) -> [Double] {
    shape.capacity.perSecond(from: start, seconds: seconds)
  }
}

/// A link as it is written down.
struct LinkDescription: Codable, Sendable, Equatable {
  var name: String
  var isTrace: Bool
  var rateMbps: Double
  var roundTripMs: Double
  var queueMs: Double
  var loss: Double
  var congestion: CongestionControl

  init(_ link: SampledLink, meanMbps: Double) {
    name = link.name
    isTrace = link.shape.capacity.isTrace
    rateMbps = meanMbps
    roundTripMs = link.shape.roundTripMs
    queueMs = Double(link.shape.queueBytes) * 8 / meanMbps / 1000
    loss = link.shape.loss
    congestion = link.congestion
  }
}
