/// A deadline that no healthy test meets.
func soon(_ duration: Duration = .seconds(30)) -> ContinuousClock.Instant {
  .now + duration
}

/// Asks again until the condition holds or time is up; returns whether it held.
func eventually(
  within limit: Duration = .seconds(30),
  _ condition: () async throws -> Bool
) async rethrows -> Bool {
  let deadline = ContinuousClock.now + limit
  while ContinuousClock.now < deadline {
    if try await condition() { return true }
    try? await Task.sleep(for: .milliseconds(5))
  }
  return try await condition()
}
