import CTruth
import FoundationEssentials

/// The program under test.
struct BenchProgram: Sendable {
  var binary: String
  var ingest: Ingest.Kind
  /// Further options of `bench upload` when it is to find what holds.
  var options: [String]

  /// What a run gave.
  struct Run: Sendable {
    var answer: BenchAnswer
    var received: ReceiverSeries
    /// When it ended, on the monotonic clock.
    var ended: Int64
  }

  /// Lets it find what a link holds.
  func measure(_ link: EmulatedLink, limitSeconds: Int) throws -> Run {
    try run(options, over: link, limitSeconds: limitSeconds)
  }

  /// Runs `bench upload` with options over a link.
  func run(_ options: [String], over link: EmulatedLink, limitSeconds: Int) throws -> Run {
    let ingest = try Ingest(ingest, binary: binary, for: link)
    let log = try ReceiverLog(link)
    let program = try ChildProgram(
      [binary, "bench", "upload", "--ingest", Ingest.url, "--json"] + options,
      in: link.client
    )
    let code = try program.run(
      until: truth_now() + Int64(limitSeconds) * 1_000_000_000,
      every: 20_000_000
    ) { try log.sample() }
    let ended = truth_now()
    withExtendedLifetime(ingest) {}
    guard let code else { throw BenchFailure.tooLong(seconds: limitSeconds) }
    guard let document = try? JSONDecoder().decode(JSONValue.self, from: Data(program.text)) else {
      throw BenchFailure.noDocument(exitCode: code)
    }
    return Run(answer: BenchAnswer(document: document), received: log.series, ended: ended)
  }
}

/// Why the program under test gave no answer.
enum BenchFailure: Error, CustomStringConvertible {
  case tooLong(seconds: Int)
  case noDocument(exitCode: Int32)
  case noPacedRun(String?)
  case otherCongestion(String?)

  var description: String {
    switch self {
    case .tooLong(let seconds): "the bench did not end within \(seconds) s"
    case .noDocument(let exitCode): "the bench left with \(exitCode) and no JSON document"
    case .noPacedRun(let failure): "the bench streamed nothing (\(failure ?? "no failure named"))"
    case .otherCongestion(let name): "the bench used \(name ?? "an unknown congestion control")"
    }
  }
}
