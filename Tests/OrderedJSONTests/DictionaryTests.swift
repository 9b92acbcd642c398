import Testing

@testable import OrderedJSON

/// The keys of dictionaries are data (`not_measured`, arguments of a finding): nobody's to rename.
struct DictionaryTests {
  struct Measurement: Codable, Equatable {
    var notMeasured: [String: String]
    var nested: [String: [String: Int]]
    var optional: [String: String]?
    var absentValues: [String: Int?]
    var list: [[String: Bool]]
  }

  private let measurement = Measurement(
    notMeasured: ["source_fps": "too_few_frames", "Content-Type": "x", "sourceFps": "y"],
    nested: ["outerKey": ["innerKey": 1]],
    optional: ["someKey": "z"],
    absentValues: ["aKey": nil, "bKey": 2],
    list: [["isOn": true]]
  )

  private let text =
    #"{"not_measured":{"Content-Type":"x","sourceFps":"y","source_fps":"too_few_frames"},"#
    + #""nested":{"outerKey":{"innerKey":1}},"optional":{"someKey":"z"},"#
    + #""absent_values":{"aKey":null,"bKey":2},"list":[{"isOn":true}]}"#

  @Test func `Their keys stay as they are, in the order of the alphabet`() throws {
    #expect(try OrderedJSON.text(of: measurement) == text)
  }

  @Test func `Their keys are read as they are`() throws {
    #expect(try OrderedJSON.value(Measurement.self, from: text.utf8) == measurement)
  }

  @Test func `A dictionary that is the whole document keeps its keys as well`() throws {
    #expect(
      try OrderedJSON.text(of: ["sourceFps": 1, "deliveredFps": 2])
        == #"{"deliveredFps":2,"sourceFps":1}"#
    )
  }
}
