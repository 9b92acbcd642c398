internal import Bench
internal import ComputerProbe
internal import Rig
internal import SystemCore
internal import Workers

/// The show without an audience: camera and microphone captured, scaled, encoded and sent, all together.
enum Rehearsal {
  /// The time that the first picture gets.
  private static let firstPictureTime = Duration.seconds(8)

  static func run(
    _ request: RehearsalRequest,
    key: String?,
    _ channel: WorkerChannel,
    until deadline: Deadline
  ) throws(WorkerFailure) -> RehearsalMeasurement {
    var measurement = RehearsalMeasurement(settings: request.settings)
    var encoder = try translated { () throws(MediaError) in try ShowEncoder(request) }
    let ingest = try IngestFeed(
      request.upload,
      key: key,
      request.settings,
      channel,
      until: deadline
    )
    guard ingest.waitUntilOpen() else {
      measurement.uplink = ingest.close()
      return measurement
    }
    let stage = ShowStage(request, to: ingest)
    stage.start(channel, until: deadline)
    waitForPicture(stage, channel, until: deadline.orAfter(firstPictureTime))
    var fault: MediaError?
    let before = ComputerProbe().heat()
    if stage.picture != nil {
      do throws(MediaError) {
        measurement.encoding = try encoder.run(stage, to: ingest, channel, until: deadline)
      } catch {
        fault = error
      }
    }
    if request.camera.rig == .thisMachine {
      measurement.heat = ComputerProbe().heat().since(before)
    }
    measurement.uplink = ingest.close()
    stage.finish(into: &measurement)
    if let fault {
      measurement.failures.append(.init(.encoder, .encoderFailed, detail: fault.detail))
    }
    if let sound = measurement.microphone?.latencyMs, let age = encoder.pictureAgeMs {
      let picture = age + (measurement.camera?.latencyMs?.p50 ?? 0)
      measurement.soundAheadMs = (picture - sound).rounded(decimals: 0)
    }
    return measurement
  }

  private static func waitForPicture(
    _ stage: ShowStage,
    _ channel: WorkerChannel,
    until deadline: Deadline
  ) {
    while stage.picture == nil, !stage.cameraHasEnded, !deadline.hasPassed, !channel.isCancelled {
      let soon = deadline.orAfter(.milliseconds(10))
      _ = try? Readiness.readable(among: [channel.cancellation], until: soon)
    }
  }
}
