internal import Bench
internal import CMedia
internal import Rig
internal import SystemCore
internal import Uplink
internal import Workers

/// Scales and encodes the camera's latest picture at the stream's own pace, and passes it on.
///
/// As in OBS a frame is passed over where the encoder is still at an earlier one when its time comes.
struct ShowEncoder {
  private let request: RehearsalRequest
  private let encoder: VideoEncoder
  private let scaler: Scaler
  private let period: Duration
  private var run: EncodingRun
  private var latencies: [Double] = []
  private var ages: [Double] = []
  private var bytes = 0

  /// Opens the encoder; throws what the library says.
  init(_ request: RehearsalRequest) throws(MediaError) {
    self.request = request
    let settings = request.settings.video
    let device =
      request.encoder.hardware == .vaapi
      ? try RenderDevice(vaapi: RenderDevice.nodes.first ?? "/dev/dri/renderD128") : nil
    encoder = try VideoEncoder(request.encoder, settings, device: device)
    scaler = try Scaler(width: settings.width, height: settings.height, format: encoder.format)
    period = .seconds(1 / (settings.frameRate.value ?? 30))
    run = EncodingRun(encoder: request.encoder, settings: settings)
  }

  /// How old the camera's pictures were when they were encoded, in milliseconds; nil without any.
  var pictureAgeMs: Double? { Distribution(of: ages)?.p50 }

  /// Runs for the time of the rehearsal.
  mutating func run(
    _ stage: ShowStage,
    to ingest: IngestFeed,
    _ channel: WorkerChannel,
    until deadline: Deadline
  ) throws(MediaError) -> EncodingRun {
    guard let header = AVCPackaging.sequenceHeader(of: encoder.header) else {
      throw MediaError("it gave no parameter sets")
    }
    ingest.send(OutgoingMedia(isVideo: true, timestamp: 0, body: header, packet: .essential))
    let begin = ContinuousClock.now
    let processor = ProcessorTime.used
    let end = deadline.orAfter(.seconds(request.seconds))
    stage.beginShow()
    var number = 0
    while !end.hasPassed, !channel.isCancelled {
      let due = begin.advanced(by: period * number)
      if due > .now {
        _ = try? Readiness.readable(among: [channel.cancellation], until: min(end, Deadline(due)))
        continue
      }
      run.dueFrames += 1
      let isLate = due.duration(to: .now) >= period
      if isLate {
        run.skippedFrames += 1
      } else if let latest = stage.picture {
        ages.append(latest.age.milliseconds)
        let scaled = try scaler.scale(latest.picture)
        scaled.number = Int64(number)
        try encode(scaled, from: begin, to: ingest)
        run.encodedFrames += 1
      }
      number += 1
    }
    finish(since: begin, processor)
    return run
  }

  private mutating func encode(
    _ picture: PictureFrame,
    from begin: ContinuousClock.Instant,
    to ingest: IngestFeed
  ) throws(MediaError) {
    try encoder.encode(picture) { packet in
      let due = begin.advanced(by: period * Int(packet.presentation))
      latencies.append(due.duration(to: .now).milliseconds)
      bytes += packet.bytes.count
      // B-frames are decoded before the frames that are shown first: no time is below zero.
      let reordered = Int64(request.settings.video.bFrames > 0 ? 2 : 0)
      let decoded = milliseconds(packet.decoding + reordered)
      let shown = milliseconds(packet.presentation + reordered)
      ingest.send(
        OutgoingMedia(
          isVideo: true,
          timestamp: UInt32(clamping: decoded),
          body: AVCPackaging.body(
            of: packet.bytes,
            isKeyFrame: packet.isKeyFrame,
            delay: Int32(clamping: max(0, shown - decoded))
          ),
          packet: packet.isKeyFrame ? .keyFrame : packet.isDisposable ? .disposable : .reference
        )
      )
    }
  }

  private func milliseconds(_ frames: Int64) -> Int64 {
    Int64((Double(frames) * period.milliseconds).rounded())
  }

  private mutating func finish(
    since begin: ContinuousClock.Instant,
    _ processor: Duration
  ) {
    let elapsed = begin.duration(to: .now)
    let seconds = max(elapsed.milliseconds / 1000, 1e-6)
    run.seconds = seconds.rounded(decimals: 2)
    run.latencyMs = Distribution(of: latencies)?.map { $0.rounded(decimals: 1) }
    run.producedKbps = (Double(bytes) * 8 / 1000 / seconds).rounded(decimals: 0)
    run.cpuPercent = ((ProcessorTime.used - processor) / elapsed * 100).rounded(decimals: 0)
  }
}
