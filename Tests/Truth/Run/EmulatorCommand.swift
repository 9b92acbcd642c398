import ArgumentParser

/// `truth emulator`: the emulator before what is measured with it.
struct EmulatorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "emulator",
    abstract: "Prove that an emulated link is what was asked for, by plain TCP."
  )

  @Option(help: "Rates of constant links, in Mbit/s.")
  var rates: [Double] = [1, 6, 20, 50]

  @Option(help: "Round trips, in ms.")
  var roundTrips: [Double] = [10, 40, 200]

  @Option(help: "A recorded uplink to replay instead (.up or .mbps.csv).")
  var trace: [String] = []

  @Option(help: "Seconds into the recording.")
  var offset = 0.0

  @Option(help: "Seconds of each run.")
  var seconds = 13

  func validate() throws {
    guard seconds >= 5, rates.allSatisfy({ $0 > 0 }), roundTrips.allSatisfy({ $0 >= 0 }),
      !roundTrips.isEmpty
    else { throw ValidationError("--seconds takes 5 or more; rates and round trips are above 0") }
  }

  func run() throws {
    try Privilege.ensure()
    try Children.endOnInterrupt()
    var isGood = true
    for proof in try proofs() {
      let outcome = try proof.run()
      isGood = isGood && outcome.isExact
      print(
        "\(outcome.isExact ? "ok  " : "OFF ")\(proof.name): goodput \(outcome.goodputKbps.rounded()) kbit/s"
          + " of \(outcome.expectedKbps.rounded()) (\(outcome.goodputError.percent)), RTT "
          + "\(outcome.shortestMs) ms, late \(outcome.counters.latePackets) of "
          + "\(outcome.counters.packets), latest \(outcome.counters.latestMs.rounded(to: 2)) ms, "
          + "queue drops \(outcome.counters.queueDrops)"
      )
    }
    if !isGood { throw ExitCode(1) }
  }

  private func proofs() throws -> [EmulatorProof] {
    let queueSeconds = 0.3
    let constant = rates.flatMap { rate in
      roundTrips.map { roundTrip in
        EmulatorProof(
          name: "\(rate) Mbit/s, \(roundTrip) ms",
          shape: LinkShape(
            capacity: .constant(rate),
            roundTripMs: roundTrip,
            queueBytes: max(3000, Int(rate * 1e6 / 8 * queueSeconds)),
            loss: 0,
            seed: 1
          ),
          seconds: seconds
        )
      }
    }
    guard !trace.isEmpty else { return constant }
    return try trace.map { path in
      let recording = try TraceFile.read(path)
      let capacity = Capacity.trace(recording, from: offset)
      return EmulatorProof(
        name: "\(path) from \(offset) s",
        shape: LinkShape(
          capacity: capacity,
          roundTripMs: roundTrips[0],
          // More than the kernel's send buffer: with no drop, nothing but the recording decides.
          queueBytes: 32_000_000,
          loss: 0,
          seed: 1
        ),
        seconds: seconds
      )
    }
  }
}
