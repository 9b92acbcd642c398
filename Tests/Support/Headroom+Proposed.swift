public import Uplink

extension Headroom {
  /// The shares that Airworthy proposes.
  public static let proposed = Headroom(
    steadyCV: 0.1,
    unsteadyCV: 0.3,
    steadyShare: 0.85,
    unsteadyShare: 0.7,
    tailShare: 0.9,
    unevenFifthsCV: 0.05,
    unevenShare: 0.75
  )
}
