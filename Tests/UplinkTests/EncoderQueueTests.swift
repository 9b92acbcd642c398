import Testing

@testable import Uplink

/// OBS's rule: it drops frames once more than 700 ms of the stream wait.
struct EncoderQueueTests {
  private func queue(kbps: Double, waiting bytes: [Int]) -> EncoderQueue {
    var queue = EncoderQueue(bitrateKbps: kbps, shortestRoundTripMs: 0)
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
    #expect(queue.shareOverLimit == 0)
  }

  @Test(arguments: [(699_999, 0), (700_000, 0), (700_001, 1)])
  func `Frames are dropped above 700 ms, not at them`(bytes: Int, share: Double) {
    #expect(queue(kbps: 8000, waiting: [bytes]).shareOverLimit == share)
  }

  @Test func `The share is one of readings`() {
    let queue = queue(kbps: 8000, waiting: [0, 0, 0, 900_000])
    #expect(queue.shareOverLimit == 0.25)
    #expect(queue.maxMs == 900)
  }

  @Test func `One reading in twenty may be longer than the queue of 95 percent`() {
    let queue = queue(kbps: 8000, waiting: (1...20).map { $0 * 1000 })
    #expect(queue.p95Ms == 19)
    #expect(queue.maxMs == 20)
  }

  @Test func `Without readings, or a bitrate, there is no queue`() {
    let none = queue(kbps: 8000, waiting: [])
    #expect(none.p95Ms == 0 && none.maxMs == 0 && none.shareOverLimit == 0)
    let free = queue(kbps: 0, waiting: [1_000_000])
    #expect(free.p95Ms == 0 && free.maxMs == 0 && free.shareOverLimit == 0)
  }
}

@Suite struct EncoderQueuePathTests {
  /// A long path holds much of a stream without any queue: it was once counted as one.
  @Test func `What is under way on the path is no queue`() {
    var queue = EncoderQueue(bitrateKbps: 4000, shortestRoundTripMs: 300)
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
    #expect(queue.shareOverLimit == 0)
  }
}
