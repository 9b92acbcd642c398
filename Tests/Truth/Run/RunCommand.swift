import ArgumentParser
import CTruth
import FoundationEssentials
import Glibc

/// `truth run`: the sample, tried and told.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Bench links of a sample, stream at what the bench promises, and tell what held."
  )

  @Option(help: "The program under test.")
  var binary = ".build/release/airworthy"

  @Option(help: "The ingest: airworthy or nginx (with its RTMP module).")
  var ingest = Ingest.Kind.airworthy.rawValue

  @Option(help: "Who streams: airworthy (bench upload --at-kbps) or plain (TCP by this harness).")
  var streamer = "airworthy"

  @Option(
    parsing: .unconditional,
    help: "Options of bench upload when it is to find what holds, in one argument."
  )
  var benchOptions = "--wanted-kbps 60000"

  @Option(help: "The number of constant links.")
  var sample = 60

  @Option(help: "The number of windows of recordings.")
  var windows = 40

  @Option(help: "A folder with recorded uplinks (.up and .mbps.csv).")
  var traces: String?

  @Option(help: "The seed of the sample.")
  var seed: UInt64 = 1

  @Option(help: "Seconds of each stream.")
  var seconds: Int?

  @Option(help: "Rungs of the search for the best rate differ by this share.")
  var resolution: Double?

  @Flag(help: "Stream what is promised and nothing else: many links, and no word of what is used.")
  var promisesOnly = false

  @Flag(help: "For every CI run: 6 links, streams of 15 s, a coarse search.")
  var short = false

  @Flag(help: "Where links can't be made here, say so and leave with 0.")
  var orSkip = false

  @Option(help: "Mbit/s of all links that run at a time.")
  var mbps = 120.0

  @Option(help: "Links that run at a time.")
  var links = 24

  @Option(help: "A file for everything that was seen, as JSON.")
  var json: String?

  @OptionGroup var limits: TruthLimits

  func validate() throws {
    guard Ingest.Kind(rawValue: ingest) != nil else {
      throw ValidationError("--ingest takes airworthy or nginx")
    }
    guard ["airworthy", "plain"].contains(streamer) else {
      throw ValidationError("--streamer takes airworthy or plain")
    }
    guard sample >= 0, windows >= 0, links > 0, mbps > 0, (5...600).contains(seconds ?? 60),
      (0.01...0.5).contains(resolution ?? 0.05)
    else { throw ValidationError("a number is out of range") }
    guard access(binary, X_OK) == 0 else {
      throw ValidationError("\(binary) can't be run: build it, or name it with --binary")
    }
  }

  func run() throws {
    do {
      try Privilege.ensure()
    } catch let missing as PrivilegeError where orSkip {
      return Progress.tell("SKIPPED, no link was tried: \(missing)")
    }
    let begin = truth_now()
    try Children.endOnInterrupt()
    let chosen = try chosenLinks()
    let budget = LinkBudget(mbps: mbps, links: links)
    let trials = chosen.map { trial($0, budget) }
    let results = SharedResults<LinkRecord>(trials.count)
    let threads = try trials.enumerated().map { index, trial in
      try WorkThread { results.set(index, .success(trial.run(Progress.tell))) }
    }
    for thread in threads { thread.join() }
    Children.stayIfEnding()
    let facts = facts(chosen, minutes: Double(truth_now() - begin) / 60e9)
    try RecordFile(records: try results.all(), run: facts).finish(json, limits)
  }

  private var streamSeconds: Int { seconds ?? (short ? 15 : 60) }
  private var rungs: Double? { promisesOnly ? nil : resolution ?? (short ? 0.25 : 0.05) }

  private func facts(_ links: [SampledLink], minutes: Double) -> RunFacts {
    let windows = links.count { $0.shape.capacity.isTrace }
    return RunFacts(
      seed: seed,
      constantLinks: links.count - windows,
      windows: windows,
      streamSeconds: streamSeconds,
      resolution: rungs,
      streamer: streamer,
      ingest: ingest,
      benchOptions: benchOptions,
      day: RunFacts.day(of: .now),
      minutes: minutes.rounded(to: 1)
    )
  }

  private func chosenLinks() throws -> [SampledLink] {
    var choice = LinkSample(seed: seed)
    let constant = choice.constantLinks(short ? min(sample, 6) : sample)
    guard let traces else { return constant }
    return constant
      + choice.windows(short ? min(windows, 2) : windows, of: try TraceFile.all(in: traces))
  }

  private func trial(_ link: SampledLink, _ budget: LinkBudget) -> LinkTrial {
    let program = BenchProgram(
      binary: binary,
      ingest: Ingest.Kind(rawValue: ingest) ?? .airworthy,
      options: benchOptions.split(separator: " ").map(String.init)
    )
    return LinkTrial(
      sampled: link,
      program: program,
      streamer: streamer == "plain" ? PlainStreamer() : AirworthyStreamer(program: program),
      streamSeconds: streamSeconds,
      resolution: rungs,
      budget: budget
    )
  }
}
