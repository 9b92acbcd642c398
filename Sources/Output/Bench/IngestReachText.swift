internal import Rig
internal import Text

extension IngestReach {
  /// What people want to know of the way there, with what is said of the connection itself in its
  /// place.
  func messages(around connection: [BenchMessage]) -> [BenchMessage] {
    var messages: [BenchMessage] = []
    if let resolveMs, !(ipv4 + ipv6).contains(host) {
      messages.append(
        .uplinkAddresses(
          host: host.harmless,
          ipv4: ipv4.count,
          ipv6: ipv6.count,
          milliseconds: resolveMs.fixed(0)
        )
      )
    }
    for attempt in attempts where attempt.error != nil {
      messages.append(
        .uplinkNoAnswer(
          address: attempt.address,
          port: attempt.port,
          milliseconds: attempt.ms.fixed(0)
        )
      )
    }
    messages += connection
    if let tls, let version = tls.version {
      messages.append(
        .uplinkSecured(
          version: version.harmless,
          issuer: tls.issuer?.harmless ?? "-",
          expires: tls.expires ?? "-"
        )
      )
    }
    if let applicationMs {
      messages.append(
        .uplinkServer(name: server?.harmless ?? "-", milliseconds: applicationMs.fixed(0))
      )
    }
    if let codecs = codecs?.filter({ $0 != "avc1" }) {
      messages.append(.uplinkCodecs(codecs.map(Self.name)))
    }
    return messages
  }

  /// The name of a codec by its FourCC (Enhanced RTMP, section on FourCC).
  private static func name(_ fourcc: String) -> String {
    switch fourcc {
    case "hvc1": "HEVC"
    case "av01": "AV1"
    case "vp08": "VP8"
    case "vp09": "VP9"
    default: fourcc.harmless
    }
  }
}
