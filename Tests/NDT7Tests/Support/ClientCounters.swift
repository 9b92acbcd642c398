import CLinux

/// What the client's kernel says of the connection.
struct ClientCounters: Sendable {
  let ackedBytes: UInt64

  /// The kernel counts the client's SYN as a byte acknowledged (`tcp_snd_una_update`).
  var ackedData: UInt64 { ackedBytes - 1 }

  init?(socket: Int32) {
    var info = airworthy_tcp_info()
    var filled: UInt32 = 0
    guard airworthy_tcp_info_read(socket, &info, &filled) == 0 else { return nil }
    ackedBytes = info.bytes_acked
  }
}
