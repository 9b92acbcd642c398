/// Any text as address and as key: what is taken is whole, is read again the same, and hides what may
/// be secret.
enum URLTarget {
  static func run(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    for rule in [RTMPURL.PathRule.keyMayFollowApp, .wholePathIsApp] {
      guard let url = try? RTMPURL(text, path: rule) else { continue }
      check(url)
    }
    if let key = try? StreamKey(text) { check(key) }
  }

  private static func check(_ url: RTMPURL) {
    precondition(!url.host.isEmpty && !url.app.isEmpty && (1...65535).contains(url.port))
    guard let again = try? RTMPURL(url.tcURL, path: .wholePathIsApp)
    else { preconditionFailure("its own address is refused: \(url.tcURL)") }
    precondition(again.tcURL.utf8.elementsEqual(url.tcURL.utf8), "\(again.tcURL), \(url.tcURL)")
    precondition(again.host == url.host && again.port == url.port)
    precondition(again.isSecure == url.isSecure)
    checkDescription(url)
  }

  /// After the first component of the path nothing shows but stars.
  private static func checkDescription(_ url: RTMPURL) {
    let origin = url.tcURL.utf8.dropLast(url.app.utf8.count)
    let description = url.description.utf8
    precondition(description.starts(with: origin), "\(url.description)")
    let path = description.dropFirst(origin.count)
    let separators = [UInt8(ascii: "/"), UInt8(ascii: "?")]
    let hidden = path.drop { !separators.contains($0) }
    let stars = ["", "/***", "?***", "/***?***", "?***/***", "/***?***/***"]
    precondition(stars.contains(String(Substring(hidden))), "secrets show: \(url.description)")
  }

  private static func check(_ key: StreamKey) {
    precondition("\(key)" == "***" && String(reflecting: key) == "***")
    precondition(key.value.utf8.count <= StreamKey.maximumLength && !key.value.isEmpty)
    precondition(!key.value.unicodeScalars.contains(where: \.isControl))
    precondition((try? StreamKey(key.value)) == key, "a key is not taken twice")
  }
}
