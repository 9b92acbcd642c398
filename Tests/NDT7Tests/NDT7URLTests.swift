import Testing

@testable import NDT7

@Suite struct NDT7URLTests {
  @Test(arguments: [
    ("wss://host", true, "host", 443, "/ndt/v7/upload"),
    ("ws://host", false, "host", 80, "/ndt/v7/upload"),
    ("WSS://Host.Example:4443/ndt/v7/upload", true, "host.example", 4443, "/ndt/v7/upload"),
    ("wss://host/", true, "host", 443, "/ndt/v7/upload"),
    ("wss://host/own?x=1#part", true, "host", 443, "/own?x=1"),
    ("wss://host?access_token=t", true, "host", 443, "/ndt/v7/upload?access_token=t"),
    ("wss://host?", true, "host", 443, "/ndt/v7/upload?"),
    ("ws://[::1]:8080/p", false, "::1", 8080, "/p"),
  ])
  func `What an address means`(
    text: String,
    isSecure: Bool,
    host: String,
    port: Int,
    target: String
  ) throws {
    let url = try NDT7URL(text)
    #expect(url.isSecure == isSecure)
    #expect(url.host == host)
    #expect(url.port == port)
    #expect(url.requestTarget == target)
  }

  @Test(
    arguments: [
      ("", .missingScheme), ("host", .missingScheme), ("://host", .missingScheme),
      ("https://host", .unsupportedScheme("https")), ("wss://", .missingHost),
      ("wss:///ndt/v7/upload", .missingHost), ("wss://u:p@host", .credentials),
      ("wss://ho st", .invalidCharacter), ("wss://host/\r\nX: y", .invalidCharacter),
      ("wss://höst", .invalidCharacter), ("wss://host/\u{7F}", .invalidCharacter),
      ("wss://host:0", .invalidPort), ("wss://host:65536", .invalidPort),
      ("wss://host:", .invalidPort), ("wss://host:+1", .invalidPort), ("wss://:1", .missingHost),
      ("wss://[::1", .invalidHost), ("wss://[1]", .invalidHost), ("wss://a..b", .invalidHost),
      ("wss://a*b", .invalidHost), ("wss://[::1]x", .invalidPort),
      ("wss://h?" + String(repeating: "q", count: 4097), .tooLong),
      ("wss://h/" + String(repeating: "q", count: 8192), .tooLong),
    ] as [(String, NDT7URLError)]
  )
  func `What is no address`(text: String, error: NDT7URLError) {
    #expect(throws: error) { try NDT7URL(text) }
  }

  @Test(arguments: [
    ("wss://host/p?access_token=SECRET", "wss://host/p?***"),
    ("wss://host", "wss://host/ndt/v7/upload"),
    ("ws://[::1]:8", "ws://[::1]:8/ndt/v7/upload"),
  ])
  func `How an address is shown`(text: String, description: String) throws {
    #expect("\(try NDT7URL(text))" == description)
  }
}
