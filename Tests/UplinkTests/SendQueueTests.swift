import Testing

@testable import Uplink

/// OBS's rule: it drops frames once more than 700 ms of the stream wait.
struct SendQueueTests {
  private func queue(kbps: Double, waiting bytes: [Int]) -> SendQueue {
    var queue = SendQueue(bitrateKbps: kbps, shortestRoundTripMs: 0)
    for (index, count) in bytes.enumerated() {
      queue.add(
        AckSample(
          time: Double(index),
          ackedBytes: 0,
          retransmittedBytes: 0,
          rttMs: 0,
          queuedBytes: count
        )
      )
    }
    return queue
  }

  /// At 8000 kbit/s a millisecond of the stream is 1000 bytes.
  @Test func `What waits is told as time of the stream`() {
    let queue = queue(kbps: 8000, waiting: [0, 250_000, 100_000])
    #expect(queue.maxMs == 250)
    #expect(queue.p95Ms == 250)
    #expect(queue.dropShare == 0)
  }

  /// rtmp-stream.c: B-frames go above 700 ms, everything up to a key frame above 900.
  @Test(arguments: [
    (699_999, SendQueue.Packet.disposable, true), (700_000, .disposable, true),
    (700_001, .disposable, false), (700_001, .reference, true), (900_000, .reference, true),
    (900_001, .reference, false), (900_001, .keyFrame, true), (5_000_000, .keyFrame, true),
    (5_000_000, .essential, true),
  ])
  func `OBS's limits`(waiting: Int, packet: SendQueue.Packet, isSent: Bool) {
    var queue = SendQueue(bitrateKbps: 8000, shortestRoundTripMs: 0)
    #expect(queue.admits(packet, bytes: 1000, behind: waiting) == isSent)
    #expect(queue.droppedFrames == (isSent ? 0 : 1))
    #expect(queue.dropShare == (isSent ? 0 : 1))
  }

  @Test func `Above 900 ms all pictures are dropped up to the next key frame, and no sound`() {
    var queue = SendQueue(bitrateKbps: 8000, shortestRoundTripMs: 0)
    let packets: [(SendQueue.Packet, Int)] = [
      (.keyFrame, 0), (.reference, 950_000), (.disposable, 0), (.essential, 0), (.reference, 0),
      (.keyFrame, 0), (.reference, 0),
    ]
    let sent = packets.map { queue.admits($0.0, bytes: 100, behind: $0.1) }
    #expect(sent == [true, false, false, true, false, true, true])
    #expect(queue.droppedFrames == 3)
    #expect(abs(queue.dropShare - 3.0 / 7) < 1e-12)
  }

  /// Above 900 ms everything goes up to the next key frame; below it a minute costs single frames. A run
  /// too short to tell must stay under half of the first limit.
  @Test(arguments: [
    (600.0, 900.0, true), (600, 901, false), (350, nil, true), (351, nil, false),
  ])
  func `Losses that a minute outlasts`(maxMs: Double, minuteMs: Double?, holds: Bool) {
    #expect(SendQueue.outlastsLosses(maxMs: maxMs, minuteMs: minuteMs) == holds)
  }

  @Test func `A run that held leaves open how a minute would end, one that did not does not`() {
    // At 8000 kbit/s a millisecond of the stream is 1000 bytes; blocks are of 3 s.
    let calm = queue(kbps: 8000, waiting: Array(repeating: 100_000, count: 19))
    #expect(!calm.leavesMinuteOpen)
    let restless = (0..<19).map { $0 % 6 == 0 ? 600_000 : 50_000 }
    #expect(queue(kbps: 8000, waiting: restless).leavesMinuteOpen)
    #expect(!queue(kbps: 8000, waiting: restless + [701_000]).leavesMinuteOpen)
    #expect(queue(kbps: 8000, waiting: [400_000, 0]).leavesMinuteOpen)
    #expect(!queue(kbps: 8000, waiting: [300_000, 0]).leavesMinuteOpen)
    var dropping = queue(kbps: 8000, waiting: restless)
    _ = dropping.admits(.disposable, bytes: 1000, behind: 800_000)
    #expect(!dropping.leavesMinuteOpen)
  }

  @Test func `Without readings, or a bitrate, there is no queue`() {
    let none = queue(kbps: 8000, waiting: [])
    #expect(none.p95Ms == 0 && none.maxMs == 0 && none.dropShare == 0)
    let free = queue(kbps: 0, waiting: [1_000_000])
    #expect(free.p95Ms == 0 && free.maxMs == 0 && free.dropShare == 0)
  }
}

@Suite struct SendQueuePathTests {
  /// A long path holds much of a stream without any queue: it was once counted as one.
  @Test func `What is under way on the path is no queue`() {
    var queue = SendQueue(bitrateKbps: 4000, shortestRoundTripMs: 300)
    for time in [0.1, 0.2, 0.3] {
      queue.add(
        AckSample(
          time: time,
          ackedBytes: 0,
          retransmittedBytes: 0,
          rttMs: 310,
          queuedBytes: 150_000
        )
      )
    }
    #expect(queue.maxMs == 0)
    #expect(queue.dropShare == 0)
  }
}
