internal import CLinux
internal import Uplink

/// The kernel's counters of a TCP connection.
struct KernelCounters: Sendable {
  /// Bytes that the receiver said it has, also those behind a gap (selective acknowledgements): the
  /// count in order stands still while a lost segment is sent again.
  var ackedBytes: UInt64 = 0
  var retransmittedBytes: UInt64?
  /// Payload put on the wire, what was sent again included.
  var sentBytes: UInt64?
  var rttMs = 0.0
  var minRttMs: Double?
  /// Bytes in the kernel that are unsent or not acknowledged; those behind a gap have arrived.
  var queuedBytes = 0
  var limits: FlowLimits?

  /// Reads a socket; nil where the kernel refuses.
  ///
  /// The corresponding calls are `getsockopt(TCP_INFO)` and `ioctl(SIOCOUTQ)`. An old kernel fills
  /// less of the structure: `filled` says how much.
  init?(reading socket: Int32) {
    var info = airworthy_tcp_info()
    var filled: UInt32 = 0
    guard airworthy_tcp_info_read(socket, &info, &filled) == 0, filled >= 128 else { return nil }
    let beyondGaps = UInt64(info.sacked) * UInt64(info.snd_mss)
    ackedBytes = info.bytes_acked + beyondGaps
    rttMs = Double(info.rtt) / 1000
    minRttMs = filled >= 152 && info.min_rtt != .max ? Double(info.min_rtt) / 1000 : nil
    if filled >= 192 {
      limits = FlowLimits(
        busySeconds: Double(info.busy_time) / 1e6,
        receiverSeconds: Double(info.rwnd_limited) / 1e6,
        socketSeconds: Double(info.sndbuf_limited) / 1e6
      )
    }
    if filled >= 216 {
      sentBytes = info.bytes_sent
      retransmittedBytes = info.bytes_retrans
    }
    queuedBytes = max(0, Int(airworthy_socket_queue(socket)) - Int(beyondGaps))
  }

  /// The name of a socket's congestion control.
  static func congestionControl(of socket: Int32) -> String? {
    var name = [CChar](repeating: 0, count: 32)
    guard airworthy_tcp_congestion(socket, &name, UInt32(name.count)) == 0 else { return nil }
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
  }

  /// Lets at most so many unsent bytes wait in the kernel; nil for its default.
  ///
  /// The corresponding option is `TCP_NOTSENT_LOWAT`: unlike `SO_SNDBUF` it leaves the kernel's
  /// own sizing of the buffer alone.
  static func limitUnsent(of socket: Int32, to bytes: UInt32?) {
    _ = airworthy_tcp_limit_unsent(socket, bytes ?? .max)
  }
}
