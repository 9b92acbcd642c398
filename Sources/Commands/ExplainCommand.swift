internal import ArgumentParser
internal import Output
internal import Rig
internal import Text

/// `airworthy explain`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tell what a finding means: what is tested, why it matters, what to do."
  )

  @Argument(help: "The finding's code, like camera.rate.low. Default: list all codes.")
  var code: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    guard let code else { return try list() }
    guard let known = FindingCode(rawValue: code) else {
      shared.console.message(UsageMessage.unknownCode(code.harmless))
      throw ExitStatus.usage
    }
    let document = ExplanationDocument(known, shared.language)
    guard !shared.json else { return try shared.console.write(json: document) }
    let lines = Paragraph.lines(document.explanation, width: Console.width)
    try shared.console.write(
      ([document.title, ""] + lines).joined(separator: "\n") + "\n"
    )
  }

  private func list() throws {
    guard !shared.json else {
      return try shared.console.write(
        json: ExplanationsDocument(
          explanations: FindingCode.allCases.map { ExplanationDocument($0, shared.language) }
        )
      )
    }
    for code in FindingCode.allCases {
      let title = code.title(in: shared.language)
      try shared.console.write(code.rawValue.padded(to: 28) + " " + title + "\n")
    }
  }
}

/// The JSON document of all explanations.
struct ExplanationsDocument: Encodable {
  let schema = "airworthy/explanations/1"
  let explanations: [ExplanationDocument]
}

/// The JSON document of an explanation.
struct ExplanationDocument: Encodable {
  let schema = "airworthy/explanation/1"
  let code: FindingCode
  let title: String
  let explanation: String

  init(_ code: FindingCode, _ language: Language) {
    self.code = code
    title = code.title(in: language)
    explanation = code.explanation(in: language)
  }
}
