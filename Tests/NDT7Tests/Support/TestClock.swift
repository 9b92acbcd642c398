@testable import NDT7

/// Limits that no healthy test meets.
func patient(_ duration: Duration = .seconds(50)) -> NDT7Limits {
  var limits = NDT7Limits(deadline: .now + duration)
  limits.closing = .seconds(30)
  return limits
}
