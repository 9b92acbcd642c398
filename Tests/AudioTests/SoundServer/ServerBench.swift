import Rig
import SystemCore
import SystemPackage
import Workers

@testable import Bench

/// Measures a source of a private server, as a worker does.
struct ServerBench {
  let server: PrivateSoundServer

  /// Measures for a while, with something done meanwhile.
  func measure(
    _ source: String,
    seconds: Double = 1,
    warmUpSeconds: Double = 1,
    _ steps: [MeddledSource.Step] = []
  ) throws -> MicrophoneMeasurement {
    let request = MicrophoneBenchRequest(
      rig: .thisMachine,
      path: nil,
      source: source,
      rateHz: 44100,
      channels: 2,
      seconds: seconds,
      warmUpSeconds: warmUpSeconds
    )
    let samples = MeddledSource(
      try PulseSampleSource(source: source, server: server.server, until: .after(.seconds(10))),
      steps
    )
    defer { samples.stop() }
    let silent = try Pipe()
    return try MicrophoneBench.measure(
      samples,
      request,
      WorkerChannel(input: silent.reading.number, output: silent.writing.number),
      until: .after(.seconds(40))
    )
  }

  /// Why it can't be measured; nil where it can.
  func failure(
    _ source: String,
    seconds: Double = 20,
    _ steps: [MeddledSource.Step] = []
  ) throws -> WorkerFailure? {
    do {
      _ = try measure(source, seconds: seconds, warmUpSeconds: 0.3, steps)
      return nil
    } catch let failure as WorkerFailure {
      return failure
    }
  }
}
