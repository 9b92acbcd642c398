import Rig
import Testing

@Suite("Whether a report lets its settings be streamed to the ingest")
struct PermitsRehearsalTests {
  private func report(_ change: (inout Report) -> Void = { _ in }) -> Report {
    var report = FullReport.everyField
    report.parts.uplink.measurement?.failure = nil
    report.findings = []
    change(&report)
    return report
  }

  /// Once a rehearsal published under a name that the uplink's test had found live.
  @Test func `A name that is live already stops it`() {
    #expect(report().permitsRehearsal)
    let named = report {
      $0.findings = [Finding(.uplinkNameInUse, .fail, .init(kind: .uplink, id: "rtmp://a/app"))]
    }
    #expect(!named.permitsRehearsal)
  }

  @Test func `So does an ingest that refused the test, and no ingest does not`() {
    let refused = report {
      $0.parts.uplink.measurement?.failure = UplinkFailure(code: .uplinkDenied)
    }
    #expect(!refused.permitsRehearsal)
    #expect(report { $0.parts.uplink.measurement = nil }.permitsRehearsal)
  }
}
