internal import CSRT
internal import Glibc
public import SystemCore

extension SRTPublisher {
  private static let sampleInterval = Duration.milliseconds(100)
  /// Frames are handed on this often at least; at 60 fps one waits for a quarter of its period.
  private static let tick = Duration.milliseconds(4)
  /// How long the server may take to acknowledge the last messages.
  private static let settleLimit = Duration.seconds(2)
  /// A server that acknowledges nothing for so long has stopped; it would every 10 ms.
  private static let silenceLimit = Duration.seconds(1)

  /// Sends at the pace and in the shape of an encoder's frames, in whole messages of seven MPEG-TS
  /// null packets; what is short of a message waits for the next frame, as in FFmpeg's muxer.
  ///
  /// Ends after so many seconds and once the last messages are acknowledged (2 s more at most), or
  /// where `shouldContinue`, which is asked after each reading, says no. What was read before a
  /// failure stays in `series`. A connection may be run more than once, each time with a new series.
  ///
  /// - Throws: `closed` where the server left, `stalled` where it did not acknowledge the end.
  public func run(
    for seconds: Double,
    until deadline: Deadline,
    into series: inout SRTSeries,
    frames: () -> SRTFrame?,
    shouldContinue: (SRTSeries) -> Bool = { _ in true }
  ) throws(SRTFailure) {
    guard let socket else { throw SRTFailure(.stream, .outOfOrder) }
    let begin = ContinuousClock.now
    series.latencyMs = facts?.latencyMs
    let origin = try read(socket, since: begin)
    let end = deadline.orAfter(.seconds(seconds > 0 ? min(seconds, 86_400) : 0))
    var media = NullPackets()
    var owed = 0
    var next = frames()
    var sampled = begin - Self.sampleInterval
    while !end.hasPassed {
      let elapsedMs = begin.duration(to: .now).milliseconds
      let isDue = next.map { $0.timestampMs <= elapsedMs } ?? false
      if owed >= NullPackets.messageBytes {
        owed -= NullPackets.messageBytes
        media.refill()
        series.count(isAccepted: try socket.send(media.message))
      } else if isDue, let frame = next {
        owed += min(max(frame.bytes, 0), 1 << 30)
        next = frames()
      } else {
        Self.nap(end.orAfter(Self.tick))
      }
      series.sendingSeconds = elapsedMs / 1000
      if sampled.duration(to: .now) >= Self.sampleInterval {
        sampled = .now
        series.add(try read(socket, since: begin).counted(from: origin))
        guard shouldContinue(series) else { return }
      }
    }
    let last = try settle(socket, until: deadline, since: begin)
    series.add(last.sample.counted(from: origin))
    if last.isSilent { throw SRTFailure(.stream, .stalled) }
  }

  /// Waits for the last acknowledgements: closing earlier would count as unacknowledged what is only
  /// under way.
  private func settle(
    _ socket: SRTSocket,
    until deadline: Deadline,
    since begin: ContinuousClock.Instant
  ) throws(SRTFailure) -> (sample: SRTSample, isSilent: Bool) {
    let ended = ContinuousClock.now
    let end = deadline.orAfter(Self.settleLimit)
    let first = try read(socket, since: begin)
    var sample = first
    while sample.queuedPackets > 0, !end.hasPassed {
      Self.nap(end.orAfter(.milliseconds(20)))
      sample = try read(socket, since: begin)
    }
    let isSilent =
      sample.queuedPackets > 0 && sample.acknowledgements == first.acknowledgements
      && ended.duration(to: .now) >= Self.silenceLimit
    return (sample, isSilent)
  }

  private func read(
    _ socket: SRTSocket,
    since begin: ContinuousClock.Instant
  ) throws(SRTFailure) -> SRTSample {
    guard socket.state == .connected, let stats = socket.statistics() else {
      throw SRTFailure(.stream, .closed)
    }
    return SRTSample(stats, time: begin.duration(to: .now).milliseconds / 1000)
  }

  private static func nap(_ end: Deadline) {
    let (_, attoseconds) = end.remaining.components
    var request = timespec(tv_sec: 0, tv_nsec: Int(attoseconds / 1_000_000_000))
    nanosleep(&request, nil)
  }
}
