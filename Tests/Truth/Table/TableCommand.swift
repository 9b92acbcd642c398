import ArgumentParser

/// `truth table`: the table again, from what was seen.
struct TableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: "Compute the table again from a file that truth run --json wrote."
  )

  @Option(help: "The file.")
  var from: String

  @OptionGroup var limits: TruthLimits

  func run() throws { try RecordFile(reading: from).finish(nil, limits) }
}
