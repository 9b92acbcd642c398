import Testing

@testable import OrderedJSON

struct NumberTests {
  @Test(arguments: [
    (30, "30"), (29.97, "29.97"), (0.1, "0.1"), (-0.5, "-0.5"), (0, "0"), (-0.0, "0"),
    (1e15, "1000000000000000"), (1e16, "10000000000000000"), (1e19, "1e+19"), (1e-7, "1e-07"),
    (.leastNonzeroMagnitude, "5e-324"),
    (.greatestFiniteMagnitude, "1.7976931348623157e+308"), (1.0 / 3, "0.3333333333333333"),
  ])
  func `A number is written with as many digits as tell it apart`(
    value: Double,
    text: String
  ) throws {
    #expect(try OrderedJSON.text(of: value) == text)
    #expect(try OrderedJSON.value(Double.self, from: text.utf8) == value)
  }

  @Test(arguments: [Int64.min, -1, 0, 1 << 53 + 1, .max])
  func `A large signed number loses no digit`(value: Int64) throws {
    let text = try OrderedJSON.text(of: [value])
    #expect(text == "[\(value)]")
    #expect(try OrderedJSON.value([Int64].self, from: text.utf8) == [value])
  }

  @Test(arguments: [0, 1 << 53 + 1, UInt64(Int64.max) + 1, .max])
  func `A large unsigned number loses no digit`(value: UInt64) throws {
    let text = try OrderedJSON.text(of: [value])
    #expect(text == "[\(value)]")
    #expect(try OrderedJSON.value([UInt64].self, from: text.utf8) == [value])
  }

  struct Rate: Encodable {
    var rateFps: Double
    var share: Float = 0
    var spare: Double?
  }

  @Test(arguments: [Double.nan, .signalingNaN, .infinity, -.infinity])
  func `A number that is not finite is refused wherever it stands`(value: Double) {
    #expect(throws: EncodingError.self) { try OrderedJSON.text(of: value) }
    #expect(throws: EncodingError.self) { try OrderedJSON.text(of: [value]) }
    #expect(throws: EncodingError.self) { try OrderedJSON.text(of: [[value]]) }
    #expect(throws: EncodingError.self) { try OrderedJSON.text(of: Rate(rateFps: value)) }
    #expect(throws: EncodingError.self) {
      try OrderedJSON.text(of: Rate(rateFps: 1, share: Float(value)))
    }
    #expect(throws: EncodingError.self) {
      try OrderedJSON.text(of: Rate(rateFps: 1, spare: value))
    }
  }
}
