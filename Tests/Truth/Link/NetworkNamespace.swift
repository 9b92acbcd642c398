import CTruth
import Glibc

/// A network of its own, without a name: the kernel removes it with its last user, however this
/// process ends.
final class NetworkNamespace: Sendable {
  private let handle: Handle

  /// Where all others are made: theirs have few buckets for connections. Each reading of the
  /// receiver's counters looks at all of them, which in the machine's own table takes a millisecond
  /// (net.ipv4.tcp_child_ehash_entries, Linux 6.1; before that it is taken as it is).
  private static let nursery = Result { () throws -> Handle in
    let home = try Handle(truth_namespace_here(), "open namespace")
    let handle = try Handle(truth_namespace_new(), "unshare network")
    let setting = open("/proc/sys/net/ipv4/tcp_child_ehash_entries", O_WRONLY | O_CLOEXEC)
    if setting >= 0 {
      _ = write(setting, "1024", 4)
      close(setting)
    }
    try SystemFailure.check(truth_namespace_enter(home.number), "return to namespace")
    return handle
  }

  init() throws {
    let home = try Handle(truth_namespace_here(), "open namespace")
    let nursery = try Self.nursery.get()
    try SystemFailure.check(truth_namespace_enter(nursery.number), "enter namespace")
    defer { _ = truth_namespace_enter(home.number) }
    handle = try Handle(truth_namespace_new(), "unshare network")
    try SystemFailure.check(truth_namespace_enter(home.number), "return to namespace")
    _ = try inside {
      try SystemFailure.check(
        truth_interface_up("lo", 0x7F00_0001, 8, 0, 0),
        "take up the loopback"
      )
    }
  }

  /// Does something in this network, on the calling thread.
  func inside<Result>(_ body: () throws -> Result) throws -> Result {
    let home = try Handle(truth_namespace_here(), "open namespace")
    try SystemFailure.check(truth_namespace_enter(handle.number), "enter namespace")
    let result = Swift.Result { try body() }
    try SystemFailure.check(truth_namespace_enter(home.number), "return to namespace")
    return try result.get()
  }

  /// Sets `/proc/sys/net/…` of this network.
  func set(_ setting: String, to value: String) throws {
    try inside {
      let path = "/proc/sys/net/\(setting)"
      let file = try Handle(
        open(path, O_WRONLY | O_CLOEXEC).orError,
        "open \(path)"
      )
      let count = value.utf8.count
      guard write(file.number, value, count) == count else {
        throw SystemFailure(call: "write '\(value)' to \(path)", code: errno)
      }
    }
  }

  /// Makes a TUN device with an address, in this network; connections over it use a congestion
  /// control.
  func tunnel(
    _ name: String,
    address: UInt32,
    _ congestion: CongestionControl
  ) throws -> Handle {
    try inside {
      let device = try Handle(truth_tun_open(name), "open /dev/net/tun")
      let result = truth_interface_up(name, address, 24, 1500, 4096)
      try SystemFailure.check(result, "take up \(name)")
      try SystemFailure.check(
        truth_route_congestion(name, address, 24, congestion.rawValue),
        "use \(congestion)"
      )
      return device
    }
  }
}

extension Int32 {
  /// The result of a C library call in the manner of `-errno`.
  var orError: Int32 { self < 0 ? -errno : self }
}
