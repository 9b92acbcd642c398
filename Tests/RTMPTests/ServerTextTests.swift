import Testing

@testable import RTMP

@Suite struct ServerTextTests {
  private func text(_ key: String, _ url: String = "rtmp://host/app") throws -> ServerText {
    ServerText(key: try StreamKey(key), url: try RTMPURL(url))
  }

  @Test(
    arguments: [
      ("No such stream: live_KEY!", "No such stream: ***!"),
      ("live_KEYlive_KEY", "******"),
      ("live_\u{0}KEY", "***"), ("live_\u{200B}KEY", "***"),
      ("\u{1B}[31mred\u{7}\r\n", "[31mred"),
      ("\u{202E}txt.exe", "txt.exe"),
      ("live_KEY\u{301}", "***\u{301}"),
      ("token=abcdefgh rejected", "token=*** rejected"),
      ("flag=true", "flag=true"),
      ("", ""),
    ])
  func `A server's words are made harmless`(words: String, clean: String) throws {
    let text = try text("live_KEY?token=abcdefgh&flag=true")
    #expect(text.harmless(words) == clean)
  }

  @Test func `Keys and tokens of the address are masked as well`() throws {
    let text = try text("first", "rtmp://host/app?auth=topsecret/second")
    #expect(text.harmless("first second topsecret third") == "*** *** *** third")
  }

  @Test func `Long words are cut without uncovering a part of the key`() throws {
    let key = String(repeating: "k", count: 300)
    let text = try text(key)
    for offset in stride(from: 0, through: 600, by: 7) {
      let words = text.harmless(String(repeating: "x", count: offset) + key)
      #expect(words.unicodeScalars.count <= 256)
      #expect(!words.contains("k"))
    }
    let flood = String(repeating: "\u{0}", count: 16_000) + key
    #expect(!text.harmless(flood).contains("k"))
  }
}
