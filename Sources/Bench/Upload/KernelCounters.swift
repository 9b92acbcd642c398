internal import CLinux

/// The kernel's counters of a TCP connection.
struct KernelCounters: Sendable {
  /// Bytes that the receiver said it has, also those behind a gap (selective acknowledgements): the
  /// count in order stands still while a lost segment is sent again.
  var ackedBytes: UInt64 = 0
  var retransmittedBytes: UInt64?
  var rttMs = 0.0
  var minRttMs: Double?
  /// Unsent and unacknowledged bytes in the kernel.
  var queuedBytes = 0

  /// Reads a socket; nil where the kernel refuses.
  ///
  /// The corresponding calls are `getsockopt(TCP_INFO)` and `ioctl(SIOCOUTQ)`.
  init?(reading socket: Int32) {
    var info = airworthy_tcp_info()
    var filled: UInt32 = 0
    guard airworthy_tcp_info_read(socket, &info, &filled) == 0, filled >= 128 else { return nil }
    ackedBytes = info.bytes_acked + UInt64(info.sacked) * UInt64(info.snd_mss)
    rttMs = Double(info.rtt) / 1000
    minRttMs = filled >= 152 && info.min_rtt != .max ? Double(info.min_rtt) / 1000 : nil
    retransmittedBytes = filled >= 216 ? info.bytes_retrans : nil
    queuedBytes = Int(max(0, airworthy_socket_queue(socket)))
  }

  /// The name of a socket's congestion control.
  static func congestionControl(of socket: Int32) -> String? {
    var name = [CChar](repeating: 0, count: 32)
    guard airworthy_tcp_congestion(socket, &name, UInt32(name.count)) == 0 else { return nil }
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
  }
}
