/// Whether a value is there and no further than a tolerance from the expected one.
func isNear(_ value: Double?, _ expected: Double, within tolerance: Double) -> Bool {
  guard let value else { return false }
  return abs(value - expected) <= tolerance
}
