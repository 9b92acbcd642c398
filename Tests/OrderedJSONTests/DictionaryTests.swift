import Testing

@testable import OrderedJSON

/// The keys of dictionaries are data (`not_measured`, arguments of a finding): nobody's to rename.
struct DictionaryTests {
  struct Measurement: Codable, Equatable {
    var notMeasured: [String: String]
    var optional: [String: String]?
    var absent: [String: String]?
    var lists: [[String: String]]
  }

  private let measurement = Measurement(
    notMeasured: ["source_fps": "too_few_frames", "Content-Type": "x", "sourceFps": "y"],
    optional: ["someKey": "z"],
    lists: [["isOn": "\"1\""], [:]]
  )

  private let text =
    #"{"not_measured":{"Content-Type":"x","sourceFps":"y","source_fps":"too_few_frames"},"#
    + #""optional":{"someKey":"z"},"absent":null,"lists":[{"isOn":"\"1\""},{}]}"#

  @Test func `Their keys stay as they are, in the order of the alphabet`() throws {
    #expect(try OrderedJSON.text(of: measurement) == text)
  }

  @Test func `Their keys are read as they are`() throws {
    #expect(try OrderedJSON.value(Measurement.self, from: text.utf8) == measurement)
  }

  @Test(arguments: [OrderedJSON.Style.pretty, .compact, .wire])
  func `They are read back as they were`(style: OrderedJSON.Style) throws {
    let bytes = try OrderedJSON.bytes(of: measurement, style)
    #expect(try OrderedJSON.value(Measurement.self, from: bytes, style) == measurement)
  }

  @Test func `A dictionary that is the whole document keeps its keys as well`() throws {
    #expect(
      try OrderedJSON.text(of: ["sourceFps": "1", "deliveredFps": "2"])
        == #"{"deliveredFps":"2","sourceFps":"1"}"#
    )
  }
}
