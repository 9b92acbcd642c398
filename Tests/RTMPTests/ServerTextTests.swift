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

  /// Found by fuzzing: masked keys shrink, and so a key that the cut had halved came into view.
  @Test func `A flood of keys uncovers no part of the last one`() throws {
    let text = try text("kk0123456789")
    for length in 15_000...15_040 {
      let flood =
        String(repeating: "x", count: length % 12)
        + String(repeating: "kk0123456789", count: length / 12 + 200)
      #expect(!text.harmless(flood).contains { "k0123456789".contains($0) })
    }
  }
}
