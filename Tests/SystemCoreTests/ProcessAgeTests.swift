import SystemCore
import Testing

@Test func `A process grows older by the time that passes`() async throws {
  let outer = ContinuousClock.now
  let before = ProcessAge.now
  let inner = ContinuousClock.now
  try await Task.sleep(for: .milliseconds(50))
  let least = inner.duration(to: .now)
  let grown = ProcessAge.now - before
  let most = outer.duration(to: .now)
  #expect(before > .zero && before < .seconds(86_400))
  #expect(grown >= least && grown <= most)
}
