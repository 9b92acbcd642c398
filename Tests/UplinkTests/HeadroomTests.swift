import TestSupport
import Testing

@testable import Uplink

struct HeadroomTests {
  /// A cell that is shared out carries even seconds one minute and sinks in the next.
  @Test(arguments: [
    (0.02, nil, 5100.0), (0.02, 0.0, 5100), (0.02, 0.049, 5100), (0.02, 0.05, 4500),
    (0.02, 0.5, 4500), (0.02, .infinity, 4500),
  ])
  func `Of a link whose fifths of a second differ three quarters are tried`(
    variation: Double,
    unevenness: Double?,
    rate: Double
  ) {
    let tried = Headroom.proposed.rate(
      mean: 6000,
      tail: 6000,
      variation: variation,
      unevenness: unevenness
    )
    #expect(abs(tried - rate) < 1e-9)
  }

  @Test func `Seconds that vary more than that hold it further down`() {
    for unevenness in [0.0, 0.2] {
      let tried = Headroom.proposed.rate(
        mean: 6000,
        tail: 6000,
        variation: 0.3,
        unevenness: unevenness
      )
      #expect(abs(tried - 4200) < 1e-9)
    }
  }
}
