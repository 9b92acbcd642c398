/// Streams by the program under test: `bench upload --at-kbps N --seconds S`.
struct AirworthyStreamer: Streamer {
  var program: BenchProgram

  func stream(kbps: Double, seconds: Int, over link: EmulatedLink) throws -> StreamOutcome {
    let run = try program.run(
      ["--at-kbps", String(kbps.rounded()), "--seconds", String(seconds)],
      over: link,
      limitSeconds: seconds + 40
    )
    guard let paced = run.answer.paced else {
      throw BenchFailure.noPacedRun(run.answer.failure)
    }
    return StreamOutcome(
      kbps: paced.kbps,
      seconds: paced.seconds,
      droppedShare: paced.droppedShare,
      receivedBytes: run.received.total
    )
  }
}
