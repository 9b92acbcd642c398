import Rig
import Testing
import Text

@testable import Output

@Suite("Findings for people")
struct FindingTextTests {
  private func unknown(_ ingest: String) -> Finding {
    Finding(
      .uplinkName,
      .fail,
      Finding.Target(kind: .uplink, id: ingest),
      remedy: Remedy()
    )
  }

  /// Two platforms that were not found gave the same sentence twice.
  @Test("of several ingests each finding names its own", arguments: Language.allCases)
  func severalIngests(language: Language) {
    let findings = ["rtmp://one/app", "rtmp://two/app"].map(unknown)
    let both = FindingText.lines(findings, language, width: 200)
    #expect(both.contains { $0.contains("rtmp://one/app: ") })
    #expect(both.contains { $0.contains("rtmp://two/app: ") })
    let one = FindingText.lines([findings[0]], language, width: 200)
    #expect(!one.contains { $0.contains("rtmp://one/app") })
  }
}
