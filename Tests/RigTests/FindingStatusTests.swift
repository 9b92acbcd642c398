import Testing

@testable import Rig

struct FindingStatusTests {
  /// Could not test is not bad.
  @Test(arguments: [
    (FindingStatus.pass, true), (.warn, true), (.fail, true), (.skip, false), (.error, false),
    (.timeout, false),
  ])
  func `Only pass, warn and fail judge the device`(status: FindingStatus, judges: Bool) {
    #expect(status.judges == judges)
  }
}
