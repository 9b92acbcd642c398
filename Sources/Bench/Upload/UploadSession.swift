internal import RTMP
internal import Rig
internal import SystemCore
internal import Workers

/// One connection to an ingest: reached rung by rung, filled, drained, then run at a stream's pace.
struct UploadSession {
  let url: RTMPURL
  let options: PublisherOptions
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
    until deadline: Deadline,
    options: PublisherOptions = PublisherOptions()
  ) {
    self.options = options
    self.url = url
    publisher = RTMPPublisher(url: url, options: options)
    self.request = request
    self.channel = channel
    self.deadline = deadline
    measurement = UplinkMeasurement(ingest: url.description)
  }

  /// Goes as far as the permission lets it, and says in the measurement how far it came.
  mutating func run(_ key: StreamKey?) async {
    await run(key) { (session) async throws(RTMPFailure) in
      let carried = try await session.probe()
      try await session.pace(after: carried)
    }
  }

  /// Goes as far as the permission lets it; what is published is the body's to send.
  mutating func run(
    _ key: StreamKey?,
    _ body: (inout UploadSession) async throws(RTMPFailure) -> Void
  ) async {
    do throws(RTMPFailure) {
      try await reach()
      if let key, mayPublish {
        try await publish(key)
        try await body(&self)
        measurement.reached = .published
      } else {
        leaveUnmeasured(key == nil && mayPublish ? "no_key" : "not_published")
      }
    } catch {
      measurement.failure = await diagnose(error)
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
      ("fifths_variation", measurement.goodputKbps == nil),
      ("longest_stall_ms", measurement.longestStallMs == nil),
      ("limits", measurement.limits == nil),
      ("paced", measurement.paced == nil),
    ]
    for (key, isMissing) in missing where isMissing { measurement.notMeasured[key] = reason }
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
