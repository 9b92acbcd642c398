internal import RTMP
internal import Rig
internal import SystemCore
internal import Workers

/// The ladder up to the application: nothing is published on it.
extension UploadSession {
  /// What is tried beside the connection, so that it is not held up by what does not answer.
  static let sideLimit = Duration.milliseconds(1500)

  /// Climbs until `connect` is answered, then tries the family of addresses that was not needed.
  mutating func reach() async throws(RTMPFailure) {
    let limit = deadline.orAfter(.seconds(request.reachSeconds)).instant
    do throws(RTMPFailure) {
      try await climb(until: limit)
    } catch {
      measurement.reach = IngestReach(publisher.facts, of: url)
      throw error
    }
    let others = await publisher.tryOtherFamilies(until: min(limit, .now + Self.sideLimit))
    measurement.reach = IngestReach(publisher.facts, of: url)
    measurement.reach?.attempts += others.map(ReachAttempt.init)
    let counters = try await publisher.sample { KernelCounters(reading: $0) }
    measurement.minRttMs = counters.value?.minRttMs?.rounded(decimals: 1)
    measurement.rttMs = counters.value?.rttMs.rounded(decimals: 1)
    measurement.congestionControl = try await publisher.sample {
      KernelCounters.congestionControl(of: $0)
    }.value
  }

  private mutating func climb(until limit: ContinuousClock.Instant) async throws(RTMPFailure) {
    try await publisher.resolve(until: limit)
    measurement.reached = .resolved
    let tcp = try await publisher.connectTCP(until: limit)
    measurement.reached = .connected
    measurement.address = tcp.peerAddress
    measurement.connectMs = tcp.duration?.milliseconds.rounded(decimals: 1)
    if try await publisher.secure(until: limit) != nil { measurement.reached = .secured }
    try await publisher.handshake(until: limit)
    measurement.reached = .handshaken
    try await publisher.connect(until: limit)
    measurement.reached = .accepted
  }
}
