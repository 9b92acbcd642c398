import ProfileGenerator
import Rig
import Testing

@testable import Judge

@Suite("Thresholds")
struct ThresholdsTests {
  let table: [Threshold]

  init() throws { table = try Catalogue.embedded().thresholds }

  @Test("every threshold that a judgement reads is in the file, and no other")
  func idsMatch() throws {
    _ = try Thresholds(table)
    #expect(table.count == 107)
    for missing in table {
      let rest = table.filter { $0.id != missing.id }
      #expect(throws: ThresholdError.missing(id: missing.id)) { try Thresholds(rest) }
    }
  }

  @Test("ids are dotted snake case; unit and source are given")
  func form() {
    for threshold in table {
      let legal = threshold.id.allSatisfy {
        $0.isASCII && ($0.isLowercase || $0.isNumber || "._".contains($0))
      }
      #expect(legal, "\(threshold.id)")
      #expect(!threshold.unit.isEmpty && !threshold.source.isEmpty, "\(threshold.id)")
      #expect(threshold.value.isFinite, "\(threshold.id)")
    }
  }

  @Test("a pair of limits warns before it fails")
  func order() throws {
    let limits = try Thresholds(table)
    for pair in [
      limits.camera.deliveredShare, limits.camera.fps, limits.microphone.loudnessLow,
      limits.computer.memoryAvailable, limits.computer.diskFree,
    ] {
      #expect(pair.warn.value > pair.fail.value, "\(pair.warn.id)")
    }
    for pair in [
      limits.camera.droppedShare, limits.camera.errorShare, limits.microphone.loudnessHigh,
      limits.microphone.truePeak, limits.microphone.clipRuns, limits.microphone.noise,
      limits.microphone.overruns, limits.computer.temperature, limits.uplink.queueMs,
    ] {
      #expect(pair.warn.value < pair.fail.value, "\(pair.warn.id)")
    }
  }

  @Test("a misspelt, doubled or unusable threshold is refused")
  func refused() throws {
    let stray = Threshold(id: "camera.fsp.warn", value: 1, unit: "fps", source: "x")
    #expect(throws: ThresholdError.self) { try Thresholds(table + [stray]) }
    let first = try #require(table.first)
    #expect(throws: ThresholdError.duplicate(id: first.id)) { try Thresholds(table + [first]) }
    for value in [Double.nan, .infinity, -.infinity] {
      var broken = first
      broken.value = value
      #expect(throws: ThresholdError.notANumber(id: first.id)) {
        try Thresholds([broken] + table.dropFirst())
      }
      let override = ThresholdOverride(id: first.id, value: value, source: "x")
      #expect(throws: ThresholdError.notANumber(id: first.id)) {
        try Thresholds(table, overrides: [override])
      }
    }
    let unknown = ThresholdOverride(id: "camera.nothing", value: 1, source: "x")
    #expect(
      throws: ThresholdError.unknown(id: "camera.nothing", known: table.map(\.id).sorted())
    ) { try Thresholds(table, overrides: [unknown]) }
  }

  @Test("only a limit on a scale that goes below zero can be negative")
  func negative() throws {
    let low = ThresholdOverride(id: "camera.fps.fail", value: -1, source: "x")
    #expect(throws: ThresholdError.notANumber(id: "camera.fps.fail")) {
      try Thresholds(table, overrides: [low])
    }
    let quiet = ThresholdOverride(id: "microphone.noise.warn", value: -40, source: "x")
    #expect(try Thresholds(table, overrides: [quiet]).microphone.noise.warn.value == -40)
  }

  @Test(
    "an argument is id=value",
    arguments: [
      ("a.b=1", "a.b", 1.0), ("a.b=-0.5", "a.b", -0.5), ("a=1e3", "a", 1000), ("a=0x10", "a", 16),
    ]
  )
  func argument(text: String, id: String, value: Double) throws {
    #expect(
      try ThresholdOverride(argument: text)
        == ThresholdOverride(id: id, value: value, source: "--threshold")
    )
  }

  @Test(
    "an argument of another form is refused",
    arguments: [
      ("", ThresholdError.notAnAssignment(argument: "")),
      ("a.b", .notAnAssignment(argument: "a.b")), ("=1", .notAnAssignment(argument: "=1")),
      ("a=", .notANumber(id: "a")), ("a=x", .notANumber(id: "a")), ("a=nan", .notANumber(id: "a")),
      ("a=inf", .notANumber(id: "a")), ("a=1=2", .notANumber(id: "a")),
      ("a= 1", .notANumber(id: "a")),
    ]
  )
  func badArgument(text: String, error: ThresholdError) {
    #expect(throws: error) { try ThresholdOverride(argument: text) }
  }
}
