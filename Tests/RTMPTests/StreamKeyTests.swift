import RTMP
import Testing

@Suite struct StreamKeyTests {
  private struct Holder {
    let key: StreamKey
    let keys: [StreamKey?]
  }

  @Test func `No view shows the key`() throws {
    let key = try StreamKey("live_SECRET_123")
    let holder = Holder(key: key, keys: [key])
    var views = ["\(key)", key.description, key.debugDescription, String(reflecting: key)]
    views += ["\(holder)", String(reflecting: holder), "\(Mirror(reflecting: key).children.count)"]
    var dumped = ""
    dump(key, to: &dumped)
    dump(holder, to: &dumped)
    views.append(dumped)
    for view in views { #expect(!view.contains("SECRET")) }
    #expect("\(key)" == "***")
    #expect(!((key as Any) is any Encodable))
  }

  @Test(
    arguments: [
      ("key", "key"), ("key\n", "key"), ("key\r\n", "key"), ("  key \t\n", "key"),
      ("a b", "a b"), ("schlüssel", "schlüssel"),
    ])
  func `White space around a pasted key is dropped`(text: String, value: String) throws {
    #expect(try StreamKey(text).withUnprotectedValue { $0 } == value)
  }

  @Test(
    arguments: [
      ("", .empty), ("\n", .empty), (" \t ", .empty),
      ("a\nb", .controlCharacter), ("a\u{0}b", .controlCharacter),
      ("a\u{1B}[31mb", .controlCharacter), ("a\u{9B}b", .controlCharacter),
      (String(repeating: "k", count: StreamKey.maximumLength + 1), .tooLong),
    ] as [(String, StreamKeyError)]
  )
  func `What cannot be a key is refused`(text: String, error: StreamKeyError) {
    #expect(throws: error) { try StreamKey(text) }
  }

  @Test(
    arguments: [
      ("key", "?bandwidthtest=true", "key?bandwidthtest=true"),
      ("key", "bandwidthtest=true", "key?bandwidthtest=true"),
      ("key?a=1", "?test=true", "key?a=1&test=true"),
      ("key?a=1", "&test=true", "key?a=1&test=true"),
      ("key", "", "key"), ("key", "?", "key"),
    ])
  func `A test mode's parameter is joined as a query`(
    key: String,
    query: String,
    value: String
  ) throws {
    #expect(try StreamKey(key).appending(query: query).withUnprotectedValue { $0 } == value)
  }
}
