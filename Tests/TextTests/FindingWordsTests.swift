import Rig
import Testing
import Text

/// Every finding reads well in every language, whatever of it is missing.
@Suite struct FindingWordsTests {
  static let statuses: [FindingStatus] = [.pass, .warn, .fail, .skip, .error, .timeout]

  private func expectWell(_ finding: Finding, _ language: Language) {
    let headline = Prose(text: finding.headline(in: language), language: language)
    #expect(headline.sentenceFlaws == [], "\(finding.code) \(finding.status): \(headline.text)")
    let isReady = FindingWordsTests.ready.contains(finding.code)
    let advice = finding.advice(in: language)
    #expect((advice == nil) == (finding.status == .pass || isReady), "\(finding.code)")
    guard let advice else { return }
    let flaws = Prose(text: advice, language: language).sentenceFlaws
    #expect(flaws == [], "\(finding.code) \(finding.status): \(advice)")
  }

  private static let ready: [FindingCode] = [
    .cameraReady, .microphoneReady, .computerReady, .uplinkReady, .encoderReady, .encoderKept,
    .lintReady,
  ]

  @Test(arguments: EmittedFindings.all, Language.allCases)
  func whatJudgementsGive(finding: Finding, language: Language) {
    expectWell(finding, language)
  }

  @Test func theTableHasEveryCode() {
    #expect(Set(EmittedFindings.all.map(\.code)) == Set(FindingCode.allCases))
  }

  /// A finding keeps reading well when it loses its arguments one by one, then all of them, then
  /// its threshold and its measurement.
  @Test(arguments: EmittedFindings.all, Language.allCases)
  func whatIsMissing(finding: Finding, language: Language) {
    for name in finding.arguments.keys {
      var poorer = finding
      poorer.arguments[name] = nil
      expectWell(poorer, language)
    }
    var poorer = finding
    poorer.arguments = [:]
    expectWell(poorer, language)
    poorer.threshold = nil
    expectWell(poorer, language)
    poorer.measured = nil
    expectWell(poorer, language)
  }

  @Test(arguments: EmittedFindings.all, ["", "  ", "\t"])
  func aBlankArgumentCountsAsMissing(finding: Finding, blank: String) {
    var blanks = finding
    blanks.arguments = finding.arguments.mapValues { _ in blank }
    var bare = finding
    bare.arguments = [:]
    expectSameWords(blanks, bare)
  }

  @Test(arguments: EmittedFindings.all, ["nan", "inf", "-inf", "many", "1e999"])
  func noNumberCountsAsMissing(finding: Finding, text: String) {
    let numbers = finding.arguments.filter { Double($0.value) != nil }
    var changed = finding
    var bare = finding
    for name in numbers.keys {
      changed.arguments[name] = text
      bare.arguments[name] = nil
    }
    expectSameWords(changed, bare)
  }

  @Test(arguments: EmittedFindings.all, [Double.nan, .infinity, -.infinity])
  func noNumberMeasuredCountsAsMissing(finding: Finding, value: Double) {
    guard let key = finding.measured?.key else { return }
    var changed = finding
    changed.measured = .init(key: key, value: value)
    var bare = finding
    bare.measured = .init(key: key, value: nil)
    expectSameWords(changed, bare)
  }

  private func expectSameWords(_ one: Finding, _ other: Finding) {
    for language in Language.allCases {
      #expect(one.headline(in: language) == other.headline(in: language))
      #expect(one.advice(in: language) == other.advice(in: language))
    }
  }

  @Test(arguments: FindingCode.allCases, statuses)
  func anyCodeWithAnyStatus(code: FindingCode, status: FindingStatus) {
    let finding = Finding(code, status, Finding.Target(kind: .camera, id: nil))
    for language in Language.allCases { expectWell(finding, language) }
    #expect(finding.headline(in: .english) != finding.headline(in: .chinese))
  }

  @Test(arguments: FindingCode.allCases, Language.allCases)
  func titlesAndExplanations(code: FindingCode, language: Language) {
    let title = Prose(text: code.title(in: language), language: language)
    #expect(title.lineFlaws == [], "\(title.text)")
    #expect(title.text.count <= 40)
    let explanation = Prose(text: code.explanation(in: language), language: language)
    #expect(explanation.sentenceFlaws == [], "\(explanation.text)")
    let ends =
      explanation.text.filter { $0 == "。" }.count
      + explanation.text.split(separator: " ").filter { $0.hasSuffix(".") }.count
    #expect((2...5).contains(ends), "\(code): \(ends) sentences")
  }

  @Test(arguments: Language.allCases)
  func titlesAndExplanationsDiffer(language: Language) {
    let titles = FindingCode.allCases.map { $0.title(in: language) }
    #expect(Set(titles).count == titles.count)
    let explanations = FindingCode.allCases.map { $0.explanation(in: language) }
    #expect(Set(explanations).count == explanations.count)
  }
}
