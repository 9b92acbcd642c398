import Testing

@testable import OrderedJSON

struct StringTests {
  @Test(arguments: [
    ("plain", #""plain""#), ("", #""""#), (#"a "quoted" name"#, #""a \"quoted\" name""#),
    (#"C:\tmp"#, #""C:\\tmp""#), ("one\ntwo\r\n\tthree", #""one\ntwo\r\n\tthree""#),
    ("\u{0}\u{1}\u{1b}[31m\u{7f}", #""\u0000\u0001\u001b[31m\u007f""#),
    ("\u{9b}31m\u{85}", #""\u009b31m\u0085""#), ("</script>", #""</script>""#),
    ("摄像头：罗技 C920", #""摄像头：罗技 C920""#), ("🎥é", #""🎥é""#),
  ])
  func `A text is quoted`(value: String, text: String) throws {
    #expect(try OrderedJSON.text(of: value) == text)
    #expect(try OrderedJSON.value(String.self, from: text.utf8) == value)
  }

  /// A camera's name can hold a terminal's escape sequences; U+009B alone opens one.
  @Test func `No control character reaches the terminal`() throws {
    let controls = (UInt32(0)..<0xa0).compactMap(Unicode.Scalar.init).map { String(Character($0)) }
    let name = "name" + controls.joined()
    for style in [OrderedJSON.Style.pretty, .compact, .wire] {
      let bytes = try OrderedJSON.bytes(of: [name: name], style)
      let found = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter {
        $0.properties.generalCategory == .control && $0 != "\n"
      }
      #expect(found.isEmpty)
      #expect(try OrderedJSON.value([String: String].self, from: bytes, style) == [name: name])
    }
  }

  /// The bytes of U+0080 to U+009F end other characters as well.
  @Test func `Characters whose bytes look like control characters stay whole`() throws {
    let text = "\u{a0}\u{c2}\u{102}\u{2002}\u{20c2}\u{4e80}摄\u{c2}\u{9b}é\u{1f39b}"
    let bytes = try OrderedJSON.bytes(of: text, .compact)
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "\"\u{a0}\u{c2}\u{102}\u{2002}\u{20c2}\u{4e80}摄\u{c2}\\u009bé\u{1f39b}\""
    )
    #expect(try OrderedJSON.value(String.self, from: bytes) == text)
  }

  @Test(arguments: ["", "{", "{\"a\" 1}", "nul", "\u{0}", "{}garbage"])
  func `What is no JSON is an error`(text: String) {
    #expect(throws: DecodingError.self) { try OrderedJSON.value([Int].self, from: text.utf8) }
  }

  @Test func `A missing key and a wrong type are errors`() {
    let texts = [#"{"zoom":2}"#, #"{"numerator":"1","denominator":2}"#, "[]", "null"]
    for text in texts {
      #expect(throws: DecodingError.self) {
        try OrderedJSON.value(ObjectTests.Camera.Rate.self, from: text.utf8)
      }
    }
  }
}
