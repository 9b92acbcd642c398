internal import ProfileGenerator
internal import Rig

/// The JSON document of a recommendation made from a saved report.
struct RecommendationDocument: Encodable {
  let schema = "airworthy/recommendation/1"
  /// When the preflight began, and what it found.
  let measured: String
  let verdict: Verdict
  let platforms: [String]
  let scene: String
  let recommendation: Recommendation?
  let findings: [Finding]

  init(_ answer: RecommendationAnswer, of report: Report) {
    measured = report.started
    verdict = report.verdict
    platforms = answer.platforms
    scene = answer.scene
    recommendation = answer.recommendation
    findings = answer.findings
  }
}
