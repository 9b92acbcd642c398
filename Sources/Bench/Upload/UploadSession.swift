internal import RTMP
internal import Rig
internal import SystemCore
internal import Workers

/// One connection to an ingest: reached rung by rung, filled, drained, then run at a stream's pace.
struct UploadSession {
  let publisher: RTMPPublisher
  let request: UploadBenchRequest
  let channel: WorkerChannel
  let deadline: Deadline
  var mediaBegin = ContinuousClock.now
  var measurement: UplinkMeasurement

  init(
    _ url: RTMPURL,
    _ request: UploadBenchRequest,
    _ channel: WorkerChannel,
    until deadline: Deadline
  ) {
    publisher = RTMPPublisher(url: url)
    self.request = request
    self.channel = channel
    self.deadline = deadline
    measurement = UplinkMeasurement(ingest: url.description)
  }

  /// Goes as far as the permission lets it, and says in the measurement how far it came.
  mutating func run(_ key: StreamKey?) async {
    do throws(RTMPFailure) {
      try await reach()
      if let key, mayPublish {
        try await publish(key)
        let carried = try await probe()
        try await pace(after: carried)
        measurement.reached = .published
      } else {
        leaveUnmeasured(key == nil && mayPublish ? "no_key" : "not_published")
      }
    } catch {
      measurement.failure = UplinkFailure(error)
      leaveUnmeasured("failed")
    }
    await publisher.close(until: ContinuousClock.now + .milliseconds(500))
  }

  private var mayPublish: Bool {
    switch request.permission {
    case .never: false
    case .granted: true
    case .privateAddresses: measurement.address.map(AddressScope.isPrivate) ?? false
    }
  }

  private mutating func leaveUnmeasured(_ reason: String) {
    let missing: [(String, Bool)] = [
      ("goodput_kbps", measurement.goodputKbps == nil),
      ("p5_kbps", measurement.p5Kbps == nil),
      ("worst_second_kbps", measurement.worstSecondKbps == nil),
      ("variation", measurement.variation == nil),
      ("longest_stall_ms", measurement.longestStallMs == nil),
      ("limits", measurement.limits == nil),
      ("paced", measurement.paced == nil),
    ]
    for (key, isMissing) in missing where isMissing { measurement.notMeasured[key] = reason }
  }

  // MARK: Reaching

  private mutating func reach() async throws(RTMPFailure) {
    let limit = deadline.orAfter(.seconds(request.reachSeconds)).instant
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
    let counters = try await publisher.sample { KernelCounters(reading: $0) }
    measurement.minRttMs = counters.value?.minRttMs?.rounded(decimals: 1)
    measurement.rttMs = counters.value?.rttMs.rounded(decimals: 1)
    measurement.congestionControl = try await publisher.sample {
      KernelCounters.congestionControl(of: $0)
    }.value
  }

  private mutating func publish(_ key: StreamKey) async throws(RTMPFailure) {
    try await publisher.publish(
      key,
      until: deadline.orAfter(.seconds(request.reachSeconds)).instant
    )
    measurement.published = true
    mediaBegin = .now
  }
}
