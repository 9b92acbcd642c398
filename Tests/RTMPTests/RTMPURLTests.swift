import RTMP
import Testing

@Suite struct RTMPURLTests {
  private struct Sample: Sendable, CustomTestStringConvertible {
    let text: String
    let host: String
    let port: Int
    let app: String
    var key: String?
    var isSecure = false
    let tcURL: String
    let description: String

    var testDescription: String { text }
  }

  private static let samples = [
    Sample(
      text: "rtmp://live.twitch.tv/app",
      host: "live.twitch.tv",
      port: 1935,
      app: "app",
      tcURL: "rtmp://live.twitch.tv/app",
      description: "rtmp://live.twitch.tv/app"
    ),
    Sample(
      text: "rtmp://live.twitch.tv/app/",
      host: "live.twitch.tv",
      port: 1935,
      app: "app",
      tcURL: "rtmp://live.twitch.tv/app",
      description: "rtmp://live.twitch.tv/app"
    ),
    Sample(
      text: "RTMPS://A.rtmps.YouTube.com/live2",
      host: "a.rtmps.youtube.com",
      port: 443,
      app: "live2",
      isSecure: true,
      tcURL: "rtmps://a.rtmps.youtube.com/live2",
      description: "rtmps://a.rtmps.youtube.com/live2"
    ),
    Sample(
      text: "rtmps://live-api-s.facebook.com:443/rtmp/",
      host: "live-api-s.facebook.com",
      port: 443,
      app: "rtmp",
      isSecure: true,
      tcURL: "rtmps://live-api-s.facebook.com/rtmp",
      description: "rtmps://live-api-s.facebook.com/rtmp"
    ),
    Sample(
      text: "rtmp://127.0.0.1:19350/live/my-key_1",
      host: "127.0.0.1",
      port: 19350,
      app: "live",
      key: "my-key_1",
      tcURL: "rtmp://127.0.0.1:19350/live",
      description: "rtmp://127.0.0.1:19350/live/***"
    ),
    Sample(
      text: "rtmp://host/app/key?bandwidthtest=true",
      host: "host",
      port: 1935,
      app: "app",
      key: "key?bandwidthtest=true",
      tcURL: "rtmp://host/app",
      description: "rtmp://host/app/***"
    ),
    Sample(
      text: "rtmp://host/app/instance/key",
      host: "host",
      port: 1935,
      app: "app",
      key: "instance/key",
      tcURL: "rtmp://host/app",
      description: "rtmp://host/app/***"
    ),
    Sample(
      text: "rtmp://host/app?token=topsecret/key",
      host: "host",
      port: 1935,
      app: "app?token=topsecret",
      key: "key",
      tcURL: "rtmp://host/app?token=topsecret",
      description: "rtmp://host/app?***/***"
    ),
    Sample(
      text: "rtmp://[2001:db8::1]/live",
      host: "2001:db8::1",
      port: 1935,
      app: "live",
      tcURL: "rtmp://[2001:db8::1]/live",
      description: "rtmp://[2001:db8::1]/live"
    ),
    Sample(
      text: "rtmps://[fe80::1%eth0]:1936/live/k",
      host: "fe80::1%eth0",
      port: 1936,
      app: "live",
      key: "k",
      isSecure: true,
      tcURL: "rtmps://[fe80::1%eth0]:1936/live",
      description: "rtmps://[fe80::1%eth0]:1936/live/***"
    ),
  ]

  @Test(arguments: samples)
  private func `An address is taken apart`(_ sample: Sample) throws {
    let url = try RTMPURL(sample.text)
    #expect(url.host == sample.host)
    #expect(url.port == sample.port)
    #expect(url.app == sample.app)
    #expect(url.isSecure == sample.isSecure)
    #expect(url.pastedKey?.withUnprotectedValue { $0 } == sample.key)
    #expect(url.tcURL == sample.tcURL)
    #expect(url.description == sample.description)
    #expect("\(url)" == sample.description)
  }

  @Test(
    arguments: [
      ("", .missingScheme), ("live_1234_abcdef", .missingScheme),
      ("://host/app", .missingScheme), ("rtmp:/host/app", .missingScheme),
      ("http://host/app", .unsupportedScheme("http")),
      ("RTMPT://host/app", .unsupportedScheme("rtmpt")),
      ("rtmp://", .missingHost), ("rtmp:///app", .missingHost), ("rtmp://:1935/app", .missingHost),
      ("rtmp://user:password@host/app", .credentials),
      ("rtmp://ho_st!/app", .invalidHost), ("rtmp://..host/app", .invalidHost),
      ("rtmp://[::1/app", .invalidHost), ("rtmp://[host]/app", .invalidHost),
      ("rtmp://höst/app", .invalidHost),
      ("rtmp://host:/app", .invalidPort), ("rtmp://host:0/app", .invalidPort),
      ("rtmp://host:65536/app", .invalidPort), ("rtmp://host:+80/app", .invalidPort),
      ("rtmp://host:19x/app", .invalidPort), ("rtmp://[::1]1935/app", .invalidPort),
      ("rtmp://host", .missingApp), ("rtmp://host/", .missingApp), ("rtmp://host//", .missingApp),
      ("rtmp://host/?x=1", .missingApp),
      ("rtmp://host/app\u{1B}[2J", .controlCharacter), ("rtmp://host/a b", .controlCharacter),
      ("rtmp://host/app/key\n", .controlCharacter), ("rtmp://host/a\u{85}b", .controlCharacter),
      ("rtmp://host/" + String(repeating: "a", count: 8192), .tooLong),
    ] as [(String, RTMPURLError)]
  )
  func `What is no address is refused with its reason`(text: String, error: RTMPURLError) {
    #expect(throws: error) { try RTMPURL(text) }
  }

  @Test func `Where the key stands apart the whole path is the application`() throws {
    let url = try RTMPURL("rtmp://host/app/instance/", path: .wholePathIsApp)
    #expect(url.app == "app/instance")
    #expect(url.pastedKey == nil)
    #expect(url.tcURL == "rtmp://host/app/instance")
  }

  @Test func `No view of an address shows its key`() throws {
    let url = try RTMPURL("rtmp://host/app?token=SECRET/SECRET")
    var dumped = ""
    dump(url, to: &dumped)
    let views = ["\(url)", url.description, String(reflecting: url), dumped, "\([url])"]
    for view in views { #expect(!view.contains("SECRET")) }
  }

  /// Found by fuzzing: a mark joined to `/` hid where the key begins, and the key was shown.
  @Test(arguments: [
    "rtmp://host/app/\u{200D}KEY", "rtmp://host/app/\u{301}KEY", "rtmp://host/app?\u{301}a=KEY",
    "rtmp://host/app\u{6DD}/KEY",
  ])
  func `A separator with a mark of its own is refused`(address: String) {
    #expect(throws: RTMPURLError.controlCharacter) { try RTMPURL(address) }
  }
}
