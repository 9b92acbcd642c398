import Testing

@testable import OrderedJSON

/// Objects: the order of their keys, their names, and what becomes of absent values.
struct ObjectTests {
  struct Camera: Codable, Equatable {
    struct Rate: Codable, Equatable {
      var numerator: Int
      var denominator: Int
    }

    var zoom: Int
    var rateFps: Double
    var aspect: Rate
    var bFrames: [Int]
  }

  private let camera = Camera(
    zoom: 2,
    rateFps: 29.97,
    aspect: .init(numerator: 16, denominator: 9),
    bFrames: [1, 2]
  )

  @Test func `Keys stand in the order of declaration, not of the alphabet`() throws {
    #expect(
      try OrderedJSON.text(of: camera)
        == #"{"zoom":2,"rate_fps":29.97,"aspect":{"numerator":16,"denominator":9},"b_frames":[1,2]}"#
    )
  }

  @Test func `A spread text has a member a line and blanks of two`() throws {
    let text = """
      {
        "zoom": 2,
        "rate_fps": 29.97,
        "aspect": {
          "numerator": 16,
          "denominator": 9
        },
        "b_frames": [
          1,
          2
        ]
      }
      """
    #expect(try OrderedJSON.text(of: camera, .pretty) == text)
  }

  /// Between our own processes.
  @Test func `On the wire keys are as they were declared`() throws {
    #expect(
      try OrderedJSON.text(of: camera, .wire)
        == #"{"zoom":2,"rateFps":29.97,"aspect":{"numerator":16,"denominator":9},"bFrames":[1,2]}"#
    )
  }

  @Test(arguments: [OrderedJSON.Style.pretty, .compact, .wire])
  func `An empty array and an empty object stay on their line`(style: OrderedJSON.Style) throws {
    #expect(try OrderedJSON.text(of: [Int](), style) == "[]")
    #expect(try OrderedJSON.text(of: [String: String](), style) == "{}")
    #expect(try OrderedJSON.text(of: Fact.listCameras, .wire) == #"{"listCameras":{}}"#)
  }

  @Test(arguments: [OrderedJSON.Style.pretty, .compact, .wire])
  func `What was written is read back`(style: OrderedJSON.Style) throws {
    let text = try OrderedJSON.text(of: camera, style)
    #expect(try OrderedJSON.value(Camera.self, from: text.utf8, style) == camera)
  }

  @Test(arguments: [OrderedJSON.Style.pretty, .compact, .wire])
  func `The text and its bytes are the same`(style: OrderedJSON.Style) throws {
    let text = try OrderedJSON.text(of: camera, style)
    #expect(try OrderedJSON.bytes(of: camera, style) == Array(text.utf8))
  }

  @Test(arguments: [
    ("ratesHz", "rates_hz"), ("p95Ms", "p95_ms"), ("queueP95Ms", "queue_p95_ms"),
    ("bFrames", "b_frames"), ("minRttMs", "min_rtt_ms"), ("load1", "load1"), ("usb", "usb"),
    ("memoryTotalMib", "memory_total_mib"), ("_0", "_0"), ("", ""),
  ])
  func `A key is written in snake case`(name: String, key: String) {
    #expect(OrderedJSON.snakeCase(name) == key)
  }

  /// A value whose only key is its own text.
  struct Named: Codable, Equatable, CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }

    init(from decoder: any Decoder) throws {
      let keys = try decoder.container(keyedBy: Named.self).allKeys
      stringValue = keys.map(\.stringValue).joined(separator: ",")
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Named.self)
      try container.encode(1, forKey: self)
    }
  }

  @Test(arguments: [
    "ratesHz", "p95Ms", "queueP95Ms", "bFrames", "minRttMs", "load1", "load15", "usb", "_0",
    "deliveredFps", "isDefault", "negotiatedFps",
  ])
  func `A key in snake case is read back as it was declared`(name: String) throws {
    let named = Named(stringValue: name)
    let text = try OrderedJSON.text(of: named)
    #expect(try OrderedJSON.value(Named.self, from: text.utf8) == named)
  }

  struct Absent: Codable, Equatable {
    struct Part: Codable, Equatable { var size: Int }

    var flag: Bool?
    var name: String?
    var double: Double?
    var float: Float?
    var int: Int?
    var int8: Int8?
    var int16: Int16?
    var int32: Int32?
    var int64: Int64?
    var uint: UInt?
    var uint8: UInt8?
    var uint16: UInt16?
    var uint32: UInt32?
    var uint64: UInt64?
    var part: Part?
    var list: [Int]?
    var table: [String: Int]?
  }

  /// The default of Swift's encoders is to leave an absent value out, a type at a time.
  @Test func `Every absent value is a null under its key, whatever its type`() throws {
    let keys = [
      "flag", "name", "double", "float", "int", "int8", "int16", "int32", "int64", "uint", "uint8",
      "uint16", "uint32", "uint64", "part", "list", "table",
    ]
    let members = keys.map { "\"\($0)\":null" }.joined(separator: ",")
    let text = try OrderedJSON.text(of: Absent())
    #expect(text == "{\(members)}")
    #expect(try OrderedJSON.value(Absent.self, from: text.utf8) == Absent())
  }

  @Test func `Absent elements are nulls in their places`() throws {
    #expect(try OrderedJSON.text(of: [1, nil, 3]) == "[1,null,3]")
    #expect(try OrderedJSON.text(of: [String?.none]) == "[null]")
  }

  @Test func `Lists in lists keep their shape`() throws {
    #expect(
      try OrderedJSON.text(of: [["video0", "video1"], [], ["video2"]])
        == #"[["video0","video1"],[],["video2"]]"#
    )
  }

  enum Fact: Codable, Equatable {
    case listCameras
    case devices([[String]])
    case found(nodeNames: [String], Int)
  }

  @Test(arguments: [
    (Fact.listCameras, #"{"list_cameras":{}}"#),
    (.devices([["video0"]]), #"{"devices":{"_0":[["video0"]]}}"#),
    (.found(nodeNames: ["video0"], 3), #"{"found":{"node_names":["video0"],"_1":3}}"#),
  ])
  func `A case with values is an object, and read back`(fact: Fact, text: String) throws {
    #expect(try OrderedJSON.text(of: fact) == text)
    #expect(try OrderedJSON.value(Fact.self, from: text.utf8) == fact)
  }
}
