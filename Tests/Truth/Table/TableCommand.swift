import ArgumentParser

/// `truth table`: the table again, from what was seen.
struct TableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: "Compute the table again from a file that truth run --json wrote."
  )

  @Option(help: "The file.")
  var from: String

  @Option(help: "A page of documentation to put it into, between its two marks.")
  var into: String?

  @OptionGroup var limits: TruthLimits

  func run() throws {
    let file = try RecordFile(reading: from)
    if let into { try MarkedPage.write(file.markdown, into: into) }
    try file.finish(nil, limits)
  }
}
