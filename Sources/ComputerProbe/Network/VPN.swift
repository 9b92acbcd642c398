internal import SystemCore

extension NetworkInterface {
  /// Whether it looks like that of a virtual private network: a tunnel that is up.
  ///
  /// A tap on a bridge is a virtual machine's cable.
  var isVPN: Bool { isTunnel && !isBridged && isUp }

  /// Whether it is a tunnel: tun or tap, WireGuard, PPP.
  private var isTunnel: Bool {
    if root.exists(folder + "tun_flags") { return true }
    let event = (root.text(folder + "uevent") ?? "").lines
    // 512 is ARPHRD_PPP.
    return event.contains("DEVTYPE=wireguard") || event.contains("DEVTYPE=ppp")
      || root.integer(folder + "type") == 512
  }

  /// Whether it is a port of a bridge.
  private var isBridged: Bool { root.exists(folder + "brport") }
}
