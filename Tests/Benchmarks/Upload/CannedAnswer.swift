/// An answer of an ingest to a publisher, as one chunk (RTMP 1.0, section 5.3.1; AMF0).
struct CannedAnswer {
  static let connected = CannedAnswer(
    "_result",
    transaction: 1,
    [null, object([("code", "NetConnection.Connect.Success"), ("level", "status")])]
  )
  static let streamCreated = CannedAnswer("_result", transaction: 4, [null, number(1)])
  static let publishStarted = CannedAnswer(
    "onStatus",
    transaction: 0,
    [null, object([("code", "NetStream.Publish.Start"), ("level", "status")])],
    streamID: 1
  )

  let chunk: [UInt8]

  private init(
    _ name: String,
    transaction: Double,
    _ values: [[UInt8]],
    streamID: UInt8 = 0
  ) {
    let body = CannedAnswer.string(name) + CannedAnswer.number(transaction) + values.joined()
    let length = [UInt8(body.count >> 16), UInt8(body.count >> 8 & 0xFF), UInt8(body.count & 0xFF)]
    // Chunk stream 3, a full header; the answers are shorter than the first chunk size of 128.
    chunk = [3, 0, 0, 0] + length + [20, streamID, 0, 0, 0] + body
  }

  private static let null: [UInt8] = [5]

  private static func string(_ text: String) -> [UInt8] { [2] + name(text) }

  private static func name(_ text: String) -> [UInt8] { [0, UInt8(text.utf8.count)] + text.utf8 }

  private static func number(_ value: Double) -> [UInt8] {
    [0] + (0..<8).map { UInt8(value.bitPattern >> (56 - 8 * UInt64($0)) & 0xFF) }
  }

  private static func object(_ members: [(String, String)]) -> [UInt8] {
    [3] + members.flatMap { name($0.0) + string($0.1) } + [0, 0, 9]
  }
}
