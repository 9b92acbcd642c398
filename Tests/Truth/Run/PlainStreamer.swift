import CTruth

/// Streams by plain TCP, without the program under test: its independent judge.
struct PlainStreamer: Streamer {
  private static let second: Int64 = 1_000_000_000
  private static let tick: Int64 = 4_000_000
  private static let payload = [UInt8](repeating: 0x5A, count: 256 << 10)

  func stream(kbps: Double, seconds: Int, over link: EmulatedLink) throws -> StreamOutcome {
    let log = try ReceiverLog(link)
    let pair = try TCPPair(over: link, until: truth_now() + 20 * PlainStreamer.second)
    let begin = truth_now()
    let end = begin + Int64(seconds) * PlainStreamer.second
    var frames = PacedFrames(kbps: kbps)
    var drops = FrameDrops(kbps: kbps)
    var pending = 0
    var sampled: Int64 = 0
    while truth_now() < end {
      let now = truth_now()
      while begin + frames.nextDue <= now, begin + frames.nextDue < end {
        let frame = frames.next()
        let waiting = pending + pair.waitingBytes
        if drops.admits(frame, behind: waiting, pathMs: pair.facts.shortestMs) {
          pending += frame.bytes
        }
        pending -= try send(pending, over: pair)
      }
      pending -= try send(pending, over: pair)
      pair.drain()
      if now - sampled >= PlainStreamer.second / 10 {
        sampled = now
        try log.sample()
      }
      let next = min(begin + frames.nextDue, end, truth_now() + PlainStreamer.tick)
      _ = truth_wait(-1, -1, -1, max(0, next - truth_now()))
    }
    try finish(pair, &pending)
    try log.sample()
    return StreamOutcome(
      kbps: kbps,
      seconds: Double(seconds),
      droppedShare: drops.share,
      receivedBytes: log.series.total
    )
  }

  private func send(_ count: Int, over pair: TCPPair) throws -> Int {
    guard count > 0 else { return 0 }
    return try PlainStreamer.payload.withUnsafeBytes { try pair.send(count, of: $0) }
  }

  /// Lets what waits arrive, as a streaming program does when it stops: for a second.
  private func finish(_ pair: TCPPair, _ pending: inout Int) throws {
    let end = truth_now() + PlainStreamer.second
    while truth_now() < end, pending + pair.waitingBytes > 0 {
      pending -= try send(pending, over: pair)
      pair.drain()
      _ = truth_wait(-1, -1, -1, PlainStreamer.tick)
    }
  }
}
