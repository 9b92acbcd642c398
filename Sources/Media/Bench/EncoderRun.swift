internal import CMedia
internal import Rig
internal import SystemCore

/// One encoder with one setting, given frames as fast as it takes them, then at the stream's own pace.
struct EncoderRun {
  let kind: EncoderKind
  let settings: VideoSettings
  let device: RenderDevice?
  let frames: ShowFrames

  /// Less says nothing: threads and the looking ahead fill up first.
  private static let shortest = Duration.milliseconds(700)
  private static let fewestFrames = 45
  private static let mostFrames = 600
  /// Frames that take longer than in the show are too slow, however many more there are.
  private var longest: Duration {
    .seconds(1.5 * Double(Self.fewestFrames) / (settings.frameRate.value ?? 30))
  }

  /// What came of a run without waiting.
  struct Outcome {
    var trial: EncoderTrial
    let header: [UInt8]
    let pictures: [EncodedPicture]
  }

  /// The number of the source's frame that is shown as a frame of the stream.
  private func source(of number: Int) -> Int {
    let (stream, camera) = (settings.frameRate.value ?? 30, frames.rate.value ?? 30)
    return Int((Double(number) * max(camera / stream, 1)).rounded(.down))
  }

  /// Scales and encodes as fast as it goes.
  func run(until deadline: Deadline) throws(MediaError) -> Outcome {
    let encoder = try VideoEncoder(kind, settings, device: device)
    let scaler = try self.scaler(for: encoder)
    var pictures: [EncodedPicture] = []
    var bytes = 0
    func take(_ packet: MediaPacket) {
      bytes += packet.bytes.count
      pictures.append(
        EncodedPicture(bytes: Array(packet.bytes), presentation: packet.presentation)
      )
    }
    let begin = ContinuousClock.now
    let processor = ProcessorTime.used
    var number = 0
    while number < Self.mostFrames, !deadline.hasPassed {
      let limit = number < Self.fewestFrames ? longest : Self.shortest
      guard begin.duration(to: .now) < limit else { break }
      try encoder.encode(try picture(number, scaler), take)
      number += 1
    }
    try encoder.encode(nil, take)
    let elapsed = begin.duration(to: .now)
    let seconds = max(elapsed.milliseconds / 1000, 1e-6)
    let fps = settings.frameRate.value ?? 30
    guard number > 0, !pictures.isEmpty else { throw MediaError("it gave no packet") }
    var trial = EncoderTrial(
      kind,
      preset: settings.preset.isEmpty ? nil : settings.preset,
      width: settings.width,
      height: settings.height,
      frameRate: settings.frameRate,
      bitrateKbps: settings.bitrateKbps,
      frames: number,
      encodeFps: (Double(number) / seconds).rounded(decimals: 1),
      margin: (Double(number) / seconds / fps).rounded(decimals: 2)
    )
    trial.cpuPercent = ((ProcessorTime.used - processor) / elapsed * 100).rounded(decimals: 0)
    trial.producedKbps = (Double(bytes) * 8 / 1000 / (Double(number) / fps)).rounded(decimals: 0)
    return Outcome(trial: trial, header: encoder.header, pictures: pictures)
  }

  /// Encodes at the stream's own pace; adds how long packets take and how many frames were late.
  func pace(
    for time: Duration,
    into trial: inout EncoderTrial,
    until deadline: Deadline
  ) throws(MediaError) {
    let encoder = try VideoEncoder(kind, settings, device: device)
    let scaler = try self.scaler(for: encoder)
    let period = Duration.seconds(1 / (settings.frameRate.value ?? 30))
    let begin = ContinuousClock.now
    let end = deadline.orAfter(time)
    var latencies: [Double] = []
    var late = 0
    var number = 0
    while !end.hasPassed {
      let due = begin.advanced(by: period * number)
      if due > .now { _ = try? Readiness.readable(among: [], until: Deadline(due)) }
      // The next frame has come while the encoder was still at an earlier one.
      if due.duration(to: .now) > period { late += 1 }
      try encoder.encode(try picture(number, scaler)) { packet in
        let shown = begin.advanced(by: period * Int(packet.presentation))
        latencies.append(shown.duration(to: .now).milliseconds)
      }
      number += 1
    }
    trial.lateFrames = late
    trial.latencyMs = Distribution(of: latencies)?.map { $0.rounded(decimals: 1) }
  }

  /// Nil where the frames are what the encoder takes, as they are.
  private func scaler(for encoder: VideoEncoder) throws(MediaError) -> Scaler? {
    let fits =
      frames.width == settings.width && frames.height == settings.height
      && encoder.format == AV_PIX_FMT_YUV420P
    return fits
      ? nil : try Scaler(width: settings.width, height: settings.height, format: encoder.format)
  }

  private func picture(_ number: Int, _ scaler: Scaler?) throws(MediaError) -> PictureFrame {
    let whole = frames.picture(source(of: number))
    let picture = if let scaler { try scaler.scale(whole) } else { whole }
    picture.number = Int64(number)
    return picture
  }

  /// The structural similarity of what viewers see to what the camera gave, at the camera's size and
  /// rate, over some of the source's frames; nil where it can't be compared.
  func similarity(of outcome: Outcome, until deadline: Deadline) throws(MediaError) -> Double? {
    try DisplayedQuality(
      frames: frames,
      settings: settings,
      source: source(of:),
      header: outcome.header
    ).mean(of: outcome.pictures, until: deadline)
  }
}
