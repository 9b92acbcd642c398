import ArgumentParser
import FoundationEssentials
import Glibc

/// Everything that was seen, for a file and for a table.
struct RecordFile: Codable, Sendable {
  /// The file's format.
  var schema = "airworthy-truth/1"
  /// What was run; nil in files from before it was written down.
  var run: RunFacts?
  var records: [LinkRecord]

  init(records: [LinkRecord], run: RunFacts? = nil) {
    self.records = records
    self.run = run
  }

  /// Reads a file that was written before.
  init(reading path: String) throws {
    let decoder = JSONDecoder()
    self = try decoder.decode(RecordFile.self, from: Data(try TraceFile.contents(path).utf8))
  }

  /// Writes it.
  func write(to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    try encoder.encode(self).write(to: URL(filePath: path))
  }

  private var table: TruthTable {
    TruthTable(records, promisesOnly: run.map { $0.resolution == nil } ?? false)
  }

  /// What was run, and the table, in Markdown.
  var markdown: String {
    [run?.markdown, table.markdown].compactMap { $0 }.joined(separator: "\n\n")
  }

  /// Writes the file, if one is named, prints the table, and leaves with 1 where it exceeds limits or
  /// where no link counts.
  func finish(_ path: String?, _ limits: TruthLimits) throws {
    if let path { try write(to: path) }
    let table = table
    print(markdown)
    let problems = limits.exceeded(by: table)
    for problem in problems { Progress.tell("exceeded: \(problem)") }
    if !problems.isEmpty || table.links == 0 { throw ExitCode(1) }
  }
}
