import FoundationEssentials

/// What was run to get the records of a file: with the same, others get the same links.
struct RunFacts: Codable, Sendable, Equatable {
  var seed: UInt64
  var constantLinks: Int
  var windows: Int
  /// Seconds of each stream.
  var streamSeconds: Int
  /// Rungs of the search for the best rate differ by this share; nil where promises alone were streamed.
  var resolution: Double?
  var streamer: String
  var ingest: String
  var benchOptions: String
  /// The day on which it ended.
  var day: String
  var minutes: Double

  /// A day in ISO 8601, in UTC.
  static func day(of date: Date) -> String { String(date.formatted(.iso8601).prefix(10)) }

  /// A sentence, in Markdown.
  var markdown: String {
    let links = "\(constantLinks) constant links and \(windows) windows of recordings"
    let streams = "\(streamSeconds) s (streamer `\(streamer)`, ingest `\(ingest)`)"
    let rates = resolution.map { "best rates known to \($0.percent)" } ?? "promises alone"
    return "\(day), seed \(seed): \(links), streams of \(streams), \(rates), bench options "
      + "`\(benchOptions)`; \(minutes.rounded(to: 1)) minutes."
  }
}
