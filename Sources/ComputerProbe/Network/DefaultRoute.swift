internal import SystemCore

/// The route that traffic to the internet takes, as the main table tells it.
///
/// Source: the kernel's `net/ipv4/fib_trie.c` and `net/ipv6/route.c`. Policy routing, as `wg-quick`
/// sets it up, is not in these files.
enum DefaultRoute {
  /// The interface, IPv4 first; nil without a route.
  static func interface(in root: SystemRoot) -> String? {
    root.text("/proc/net/route").flatMap(interface(inIPv4:))
      ?? root.text("/proc/net/ipv6_route").flatMap(interface(inIPv6:))
  }

  /// The interface in the text of `/proc/net/route`.
  static func interface(inIPv4 table: String) -> String? {
    let routes = table.lines.compactMap(Route.init(ipv4:))
    // OpenVPN's `def1` covers the default route by two halves instead of replacing it.
    let halves = routes.filter { $0.mask.nonzeroBitCount == 1 }
    for lower in halves where lower.destination == 0 {
      let isWhole = halves.contains {
        $0.destination == $0.mask && $0.interface == lower.interface
      }
      if isWhole { return lower.interface }
    }
    return routes.filter { $0.mask == 0 && $0.destination == 0 }.lowestMetric?.interface
  }

  /// The interface in the text of `/proc/net/ipv6_route`.
  static func interface(inIPv6 table: String) -> String? {
    table.lines.compactMap(Route.init(defaultIPv6:))
      .lowestMetric?.interface
  }
}

/// A usable route; numbers as the kernel prints them.
private struct Route {
  var interface: String
  var destination: UInt32
  var mask: UInt32
  var metric: UInt32

  /// A line of `/proc/net/route`: interface, destination, gateway, flags, references, uses, metric,
  /// mask.
  init?(ipv4 line: Substring) {
    let fields = line.split(whereSeparator: \.isWhitespace)
    guard fields.count >= 8, let destination = UInt32(fields[1], radix: 16),
      let flags = UInt32(fields[3], radix: 16), let metric = UInt32(fields[6]),
      let mask = UInt32(fields[7], radix: 16), Route.isUsable(flags)
    else { return nil }
    self.interface = String(fields[0])
    self.destination = destination
    self.mask = mask
    self.metric = metric
  }

  /// A line of `/proc/net/ipv6_route`: destination, its length, source, its length, next hop,
  /// metric, references, uses, flags, interface; nil for all but default routes.
  init?(defaultIPv6 line: Substring) {
    let fields = line.split(whereSeparator: \.isWhitespace)
    guard fields.count == 10, fields[0].utf8.count == 32, fields[0].allSatisfy({ $0 == "0" }),
      fields[1] == "00", fields[3] == "00", let metric = UInt32(fields[5], radix: 16),
      let flags = UInt32(fields[8], radix: 16), Route.isUsable(flags), fields[9] != "lo"
    else { return nil }
    self.interface = String(fields[9])
    self.destination = 0
    self.mask = 0
    self.metric = metric
  }

  /// RTF_UP without RTF_REJECT.
  private static func isUsable(_ flags: UInt32) -> Bool { flags & 0x201 == 1 }
}

extension [Route] {
  fileprivate var lowestMetric: Route? { self.min { $0.metric < $1.metric } }
}
