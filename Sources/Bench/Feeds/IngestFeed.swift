internal import RTMP
public import Rig
public import SystemCore
public import Workers

/// A connection to an ingest for whoever makes the stream: encoders and rehearsals.
///
/// What does not fit the link is dropped by the rules of a streaming program's queue.
public final class IngestFeed: Sendable {
  private let queue: OutgoingQueue

  /// Begins to connect.
  public init(
    _ request: UploadBenchRequest,
    key: String?,
    _ settings: StreamSettings,
    _ channel: WorkerChannel,
    until deadline: Deadline
  ) throws(WorkerFailure) {
    let (url, streamKey) = try UploadBench.destination(request, key: key)
    let kbps = Double(settings.video.bitrateKbps + settings.audio.bitrateKbps)
    let queue = OutgoingQueue()
    self.queue = queue
    Task.detached {
      var session = UploadSession(url, request, channel, until: deadline)
      await session.relay(streamKey, StreamMetadata(settings), kbps: kbps, from: queue)
      queue.end(with: session.measurement)
    }
  }

  /// Waits until the ingest takes media; false where it does not.
  public func waitUntilOpen() -> Bool { queue.waitUntilOpen() }

  /// Hands over what is next.
  public func send(_ media: OutgoingMedia) { queue.add(media) }

  /// Ends the stream, waits for the connection's end and tells what it carried.
  public func close() -> UplinkMeasurement {
    queue.close()
    return queue.waitForEnd()
  }
}

extension StreamMetadata {
  fileprivate init(_ settings: StreamSettings) {
    self.init(
      width: settings.video.width,
      height: settings.video.height,
      framesPerSecond: settings.video.frameRate.value ?? 30,
      videoKbps: Double(settings.video.bitrateKbps),
      audioKbps: Double(settings.audio.bitrateKbps),
      audioSampleRate: Double(settings.audio.rateHz)
    )
  }
}
