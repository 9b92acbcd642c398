internal import ArgumentParser
internal import Judge
internal import Output
internal import Preflight
internal import ProfileGenerator
internal import Rig
internal import SystemCore
internal import Text
internal import Workers

extension BenchUploadCommand {
  /// Connections that are made at once: few, for they share the way.
  private static let atOnce = 4
  /// How many of the nearest get a short run.
  private static let shortRuns = 3
  private static let shortRunSeconds = 5.0

  /// Which of several ingests is best reached: all are connected to, and the nearest get a short run
  /// at the stream's pace, one after the other, where they may be published to.
  func runRanking(_ candidates: [String], _ platform: Platform, _ profiles: Profiles) throws {
    let console = shared.console
    let thresholds = try profiles.thresholds(scene: nil, arguments: [], console).uplink
    let choices = try target.choices(among: candidates, for: [platform], console)
    if Console.showsProgress { console.message(BenchMessage.rankingIngests(count: choices.count)) }
    let supervisor = shared.supervisor()
    var trials: [IngestTrial] = []
    for first in stride(from: 0, to: choices.count, by: Self.atOnce) {
      let batch = choices[first..<min(first + Self.atOnce, choices.count)].map {
        IngestTrial($0, supervisor, by: thresholds)
      }
      try wait(supervisor, console)
      trials += batch
    }
    try sendShortRuns(&trials, at: atKbps ?? wantedKbps ?? platform.wantedKbps, supervisor, console)
    let document = IngestRankingDocument(rank(trials.map(\.ranked), by: thresholds))
    if shared.json {
      try console.write(json: document)
    } else {
      try console.write(IngestRankingText.text(document, shared.language, width: Console.width))
    }
    guard !document.isNameInUse, document.ingests.contains(where: { $0.failure == nil }) else {
      throw ExitStatus.unavailable
    }
    if document.best == nil { throw ExitStatus.notReady }
  }

  /// A short run to each of the nearest; none after an ingest that has this key's stream already.
  private func sendShortRuns(
    _ trials: inout [IngestTrial],
    at kbps: Double,
    _ supervisor: Supervisor,
    _ console: Console
  ) throws {
    let near = trials.indices
      .filter { trials[$0].mayTakeStream && !connectOnly }
      .compactMap { index in trials[index].connectMs.map { (index, $0) } }
      .sorted { $0.1 < $1.1 }
      .prefix(Self.shortRuns)
    guard !near.isEmpty else { return }
    let runs = near.map { trials[$0.0].shortRun(Self.pace(kbps, for: seconds), maxBytes) }
    let most = min(runs.reduce(0) { $0 + $1.mostBytes }, maxBytes ?? .max)
    warnOfMetering(most, supervisor, console)
    var left = maxBytes
    for (position, (index, _)) in near.enumerated() {
      let share = left.map { $0 / (near.count - position) }
      trials[index].publish(Self.pace(kbps, for: seconds), share, supervisor) {
        console.progress(ProgressText.line($0, shared.language))
      }
      try wait(supervisor, console)
      left = left.map { max(0, $0 - trials[index].sentBytes) }
      // Somebody is on air under this key: what other ingests of the service got could reach the show.
      if trials[index].ranked.failure == .uplinkNameInUse { return }
    }
  }

  private static func pace(_ kbps: Double, for seconds: Double) -> UploadBenchRequest.Pace {
    UploadBenchRequest.Pace(
      seconds: min(seconds, shortRunSeconds),
      longestSeconds: min(seconds, shortRunSeconds),
      kbps: kbps,
      attempts: 1,
      isFixed: true
    )
  }

  private func wait(_ supervisor: Supervisor, _ console: Console) throws {
    supervisor.run()
    console.progress(nil)
    guard !supervisor.isInterrupted else {
      console.message(UsageMessage.interrupted)
      throw ExitStatus.interrupted
    }
  }
}
