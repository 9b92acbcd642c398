import SRT
import Testing

struct SRTURLTests {
  @Test func `An address is read with its options`() throws {
    let text =
      "srt://Ingest.Example.org:4201?streamid=#!::r=live/cam,m=publish&passphrase=correct+horse"
      + "&latency=800000&pbkeylen=32&mode=caller"
    let url = try SRTURL(text, convention: .ffmpeg)
    #expect(url.host == "ingest.example.org")
    #expect(url.port == 4201)
    #expect(url.latencyMs == 800)
    #expect(url.keyLength == 32)
    #expect(url.streamID?.withUnprotectedValue { $0 } == "#!::r=live/cam,m=publish")
    #expect(url.passphrase?.withUnprotectedValue { $0 } == "correct horse")
    #expect(url.unapplied.isEmpty)
  }

  @Test(
    arguments: [
      ("latency=2000", .ffmpeg, 2), ("latency=2000", .libsrt, 2000), ("latency=120", .libsrt, 120),
      ("latency=120000", .ffmpeg, 120), ("latency=999", .ffmpeg, 0), ("latency=", .libsrt, nil),
      ("", .libsrt, nil), ("latency=60000", .libsrt, 60_000),
    ] as [(String, SRTURL.Convention, Int?)]
  )
  func `The same latency means two things`(
    query: String,
    convention: SRTURL.Convention,
    milliseconds: Int?
  ) throws {
    let url = try SRTURL("srt://host:9000?" + query, convention: convention)
    #expect(url.latencyMs == milliseconds)
  }

  @Test(
    arguments: [
      ("srt://[::1]:9000", "::1"), ("srt://[fe80::1%eth0]:9000", "fe80::1%eth0"),
      ("srt://127.0.0.1:9000/", "127.0.0.1"), ("SRT://a_b.example:9000/path?x=y", "a_b.example"),
    ])
  func `Hosts are names or addresses`(text: String, host: String) throws {
    let url = try SRTURL(text, convention: .libsrt)
    #expect(url.host == host)
    #expect(url.port == 9000)
    #expect(url.streamID == nil)
    #expect(url.passphrase == nil)
  }

  @Test(
    arguments: [
      ("", .missingScheme), ("host:9000", .missingScheme),
      ("rtmp://h:1", .unsupportedScheme("rtmp")),
      ("srt://", .missingHost), ("srt://:9000", .missingHost), ("srt://host", .missingPort),
      ("srt://host:", .missingPort), ("srt://host:0", .invalidPort),
      ("srt://host:65536", .invalidPort), ("srt://host:9x", .invalidPort),
      ("srt://[::1]", .missingPort), ("srt://[::1", .invalidHost), ("srt://a b:1", .invalidHost),
      ("srt://user:key@host:9000", .credentials), ("srt://h:1\n", .controlCharacter),
      ("srt://h:1?mode=listener", .unsupportedMode), ("srt://h:1?mode=", nil),
      ("srt://h:1?mode=rendezvous", .unsupportedMode), ("srt://h:1?latency=-1", .invalidLatency),
      ("srt://h:1?latency=1.5", .invalidLatency), ("srt://h:1?latency=60001", .invalidLatency),
      ("srt://h:1?latency=99999999999999999999", .invalidLatency),
      ("srt://h:1?pbkeylen=20", .invalidKeyLength), ("srt://h:1?pbkeylen=0", nil),
      ("srt://h:1?passphrase=short", .invalidPassphrase), ("srt://h:1?passphrase=", nil),
      ("srt://h:1?passphrase=" + String(repeating: "p", count: 80), .invalidPassphrase),
      ("srt://h:1?passphrase=" + String(repeating: "p", count: 79), nil),
      ("srt://h:1?streamid=" + String(repeating: "s", count: 513), .invalidStreamID),
      ("srt://h:1?streamid=" + String(repeating: "s", count: 512), nil),
      ("srt://h:1?x=" + String(repeating: "s", count: SRTURL.maximumLength), .tooLong),
    ] as [(String, SRTURLError?)]
  )
  func `What cannot be an address is refused`(text: String, expected: SRTURLError?) {
    var thrown: SRTURLError?
    do throws(SRTURLError) { _ = try SRTURL(text, convention: .libsrt) } catch { thrown = error }
    #expect(thrown == expected)
  }

  @Test func `No view shows a secret`() throws {
    let text = "srt://host:9000/SECRET?streamid=SECRET-id&passphrase=SECRET-phrase&SECRET=1"
    let url = try SRTURL(text, convention: .libsrt)
    let secret = try #require(url.streamID)
    var dumped = ""
    dump(url, to: &dumped)
    dump([secret], to: &dumped)
    dump(url.passphrase, to: &dumped)
    let views = [
      "\(url)", String(reflecting: url), "\(secret)", String(reflecting: secret), dumped,
    ]
    for view in views { #expect(!view.contains("SECRET")) }
    #expect("\(url)" == "srt://host:9000?***")
    #expect(!((secret as Any) is any Encodable))
    #expect(!((url as Any) is any Encodable))
  }

  @Test func `Options that are not applied are named`() throws {
    let url = try SRTURL("srt://h:1?maxbw=1000&latency=1&foo=KEY&oheadbw=5", convention: .libsrt)
    #expect(url.unapplied == ["maxbw", "oheadbw"])
  }

  @Test func `Secrets can come another way than the address`() throws {
    let id = try #require(SRTSecret(pasted: " #!::r=cam,m=publish \n"))
    let phrase = try #require(SRTSecret(pasted: "correct horse\n"))
    let plain = try SRTURL("srt://h:1?streamid=old&latency=300", convention: .libsrt)
    let url = try plain.with(streamID: id, passphrase: phrase)
    #expect(url.streamID?.withUnprotectedValue { $0 } == "#!::r=cam,m=publish")
    #expect(url.passphrase?.withUnprotectedValue { $0 } == "correct horse")
    #expect(url.latencyMs == 300)
    #expect(try plain.with() == plain)
    for text in ["", " \n", "a\nb", "a\u{1B}b"] { #expect(SRTSecret(pasted: text) == nil) }
    let short = try #require(SRTSecret(pasted: "short"))
    #expect(throws: SRTURLError.invalidPassphrase) { try plain.with(passphrase: short) }
    let long = try #require(SRTSecret(pasted: String(repeating: "s", count: 513)))
    #expect(throws: SRTURLError.invalidStreamID) { try plain.with(streamID: long) }
  }
}
