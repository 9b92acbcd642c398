import OrderedJSON
import Testing

@testable import Rig

/// The words that other programs read: a change here breaks them.
struct SchemaTests {
  @Test func `An empty camera measurement shows every key, null where nothing was measured`() throws
  {
    let format = CaptureFormat(
      fourcc: "MJPG",
      width: 1280,
      height: 720,
      interval: Fraction(numerator: 1, denominator: 25)
    )
    let formatText =
      #"{"fourcc":"MJPG","width":1280,"height":720,"#
      + #""interval":{"numerator":1,"denominator":25},"rate_fps":25}"#
    let measurement = CameraMeasurement(asked: format, negotiated: format)
    #expect(
      try OrderedJSON.text(of: measurement)
        == #"{"asked":\#(formatText),"negotiated":\#(formatText),"negotiated_fps":25,"#
        + #""source_fps":null,"delivered_fps":null,"unique_fps":null,"frames":0,"#
        + #""dropped_frames":0,"error_frames":0,"short_frames":0,"truncated_frames":0,"#
        + #""repeated_frames":0,"timestamp_gaps":null,"first_frame_ms":null,"#
        + #""seconds":0,"interval_ms":null,"jitter_ms":null,"latency_ms":null,"#
        + #""longest_freeze_ms":null,"settled_ms":null,"frame_bytes":null,"#
        + #""bitrate_mbps":null,"clock":"monotonic","clock_fault":null,"picture":null,"#
        + #""snapshot":null,"experiments":[],"buffers":null,"#
        + #""cpu_percent":null,"not_measured":{}}"#
    )
  }

  @Test func `A report with nothing in it shows every key`() throws {
    #expect(
      try OrderedJSON.text(of: FullReport.bare)
        == #"{"schema":"airworthy/report/1","rig":"demo","version":"1.2.3","#
        + #""started":"2026-01-02T03:04:05Z","elapsed_ms":0,"budget_ms":0,"run":"quick","#
        + #""platform":"custom","scene":"teaching","verdict":"undetermined","confidence":"low","#
        + #""parts":{"camera":{"verdict":"undetermined","device":null,"measurement":null,"mode":null},"#
        + #""microphone":{"verdict":"undetermined","device":null,"measurement":null},"#
        + #""computer":{"verdict":"undetermined","device":null},"#
        + #""uplink":{"verdict":"undetermined","measurement":null},"#
        + #""encoder":{"verdict":"undetermined","measurement":null}},"#
        + #""findings":[],"recommendation":null,"rehearsal":null}"#
    )
  }

  @Test func `A finding shows every key`() throws {
    let finding = Finding(.cameraNone, .fail, .init(kind: .camera, id: nil))
    #expect(
      try OrderedJSON.text(of: finding)
        == #"{"code":"camera.none","status":"fail","target":{"kind":"camera","id":null},"#
        + #""measured":null,"threshold":null,"remedy":null,"arguments":{}}"#
    )
  }

  @Test func `A digital silence is a null under its key`() throws {
    #expect(
      try OrderedJSON.text(of: Finding.Measured(key: "loudness_lufs", value: nil))
        == #"{"key":"loudness_lufs","value":null}"#
    )
  }

  /// Codes are typed into `airworthy explain` and matched by scripts.
  @Test(arguments: FindingCode.allCases)
  func `A finding's code is a part and words, joined by dots`(code: FindingCode) {
    let words = code.rawValue.split(separator: ".", omittingEmptySubsequences: false)
    let parts = DeviceKind.allCases.map(\.rawValue) + ["settings"]
    #expect(parts.contains(words.first.map(String.init) ?? ""))
    #expect(words.count >= 2)
    let allowed = Set("abcdefghijklmnopqrstuvwxyz_")
    #expect(words.allSatisfy { !$0.isEmpty && $0.allSatisfy(allowed.contains) })
  }
}
