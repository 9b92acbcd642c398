import OrderedJSON
import Testing

@testable import Rig

/// Every value survives being written and read: a saved report is judged again years later.
struct RoundTripTests {
  private func copy<Value: Codable>(
    _ value: Value,
    _ style: OrderedJSON.Style = .compact
  ) throws -> Value {
    try OrderedJSON.value(Value.self, from: try OrderedJSON.bytes(of: value, style), style)
  }

  @Test(
    arguments: [FullReport.everyField, FullReport.bare],
    [OrderedJSON.Style.pretty, .compact, .wire]
  )
  func `A report is read back as it was`(report: Report, style: OrderedJSON.Style) throws {
    #expect(try copy(report, style) == report)
  }

  @Test func `A listing of microphones is read back as it was`() throws {
    let listings = [
      MicrophoneListing(
        microphones: [FullReport.microphone],
        monitors: [FullReport.source],
        soundServer: SoundServer(.noLibrary, name: "PipeWire", version: "1.4", detail: "dlopen"),
        absence: .noSubsystem
      ),
      MicrophoneListing(
        microphones: [],
        monitors: [],
        soundServer: SoundServer(.notRunning),
        absence: nil
      ),
    ]
    for listing in listings { #expect(try copy(listing) == listing) }
  }

  @Test func `Devices of which little is known are read back as they were`() throws {
    let access = DeviceAccess(.hung)
    let camera = Camera(id: "/dev/video0", name: "video0", nodes: [], access: access)
    #expect(try copy(camera) == camera)
    let microphone = Microphone(id: "PCH", name: "PCH", kind: .other, access: access)
    #expect(try copy(microphone) == microphone)
    #expect(try copy(Computer(processors: 1)) == Computer(processors: 1))
    let uplink = UplinkMeasurement(ingest: "rtmp://127.0.0.1/live")
    #expect(try copy(uplink) == uplink)
  }

  private func expectCopies<Value: Codable & Equatable>(_ values: [Value]) throws {
    #expect(!values.isEmpty)
    #expect(try copy(values) == values)
  }

  @Test func `Every word of a closed set is read back as it was`() throws {
    try expectCopies(FindingCode.allCases)
    try expectCopies(Reason.Code.allCases)
    try expectCopies(Change.Code.allCases)
    try expectCopies(UplinkRung.allCases)
    try expectCopies(DeviceKind.allCases)
    try expectCopies([FindingStatus.pass, .warn, .fail, .skip, .error, .timeout])
    try expectCopies([Verdict.ready, .notReady, .undetermined])
    try expectCopies([Absence.noneAttached, .noDriver, .noSubsystem])
    try expectCopies([DeviceAccess.State.ready, .busy, .denied, .hung, .gone, .failed])
    try expectCopies([
      CameraNode.Role.capture, .metadata, .output, .memoryToMemory, .radio, .vbi, .loopback, .other,
      .unknown,
    ])
    try expectCopies([SoundServer.State.running, .notRunning, .refused, .hung, .noLibrary])
    try expectCopies([RigKind.thisMachine, .demo])
  }

  /// A report that an earlier version kept has no key of what came later.
  @Test func `A recommendation of an earlier version is read`() throws {
    let text = try OrderedJSON.text(of: FullReport.recommendation)
    let older = [
      #""platforms":["bilibili","twitch"],"#, #","crop":{"x":656,"y":0,"width":608,"height":1080}"#,
      #","controls":[{"id":10094851,"name":"exposure_dynamic_framerate","value":0}]"#,
      #","controls":[]"#,
      #","changes":[{"code":"link.more","arguments":{"more_kbps":"1200"}}]"#,
    ].reduce(text) { $0.replacing($1, with: "") }
    for key in ["platforms", "crop", "controls", "changes"] {
      #expect(!older.contains("\"\(key)\""), "\(key)")
    }
    let read = try OrderedJSON.value(Recommendation.self, from: older.utf8)
    #expect(read.platforms == ["bilibili"] && read.changes.isEmpty)
    #expect(read.camera?.controls.isEmpty == true && read.settings.video.crop == nil)
    #expect(read.settings.audio == FullReport.recommendation.settings.audio)
  }

  @Test func `An unknown word is an error, not another word`() {
    #expect(throws: DecodingError.self) {
      try OrderedJSON.value([FindingCode].self, from: #"["camera.unheard_of"]"#.utf8)
    }
    #expect(throws: DecodingError.self) {
      try OrderedJSON.value([Verdict].self, from: #"["Ready"]"#.utf8)
    }
  }
}
