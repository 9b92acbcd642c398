import CLinux
import Glibc
import NIOCore
import NIOPosix

/// What a server's kernel says of a connection.
struct KernelReceipt: Sendable {
  let receivedBytes: UInt64
  let rtt: UInt32
  let rttVar: UInt32
  let minRTT: UInt32

  init?(of channel: any Channel) {
    var info = airworthy_tcp_info()
    var filled: UInt32 = 0
    let status = try? channel.pipeline.syncOperations.withUnsafeTransportIfAvailable(
      of: NIOBSDSocket.Handle.self
    ) { airworthy_tcp_info_read($0, &info, &filled) }
    guard status == 0 else { return nil }
    receivedBytes = info.bytes_received
    (rtt, rttVar, minRTT) = (info.rtt, info.rttvar, info.min_rtt)
  }

  /// A server's message (specification v0.11), with fields that no client needs.
  func measurement(elapsed: Int64, applicationBytes: Int) -> String {
    """
    {"AppInfo":{"ElapsedTime":\(elapsed),"NumBytes":\(applicationBytes)},\
    "ConnectionInfo":{"Client":"127.0.0.1:1","Server":"127.0.0.1:2","UUID":"x"},\
    "Origin":"server","Test":"upload",\
    "TCPInfo":{"BytesReceived":\(receivedBytes),"ElapsedTime":\(elapsed),"MinRTT":\(minRTT),\
    "RTT":\(rtt),"RTTVar":\(rttVar),"State":1}}
    """
  }
}

extension Double {
  var naturalLogarithm: Double { log(self) }
}

extension ChannelPipeline.SynchronousOperations {
  /// Sends bytes as they are, whatever handlers there are.
  func send(_ bytes: [UInt8]) {
    guard let first = try? context(name: RawSender.name) else { return }
    first.writeAndFlush(NIOAny(ByteBuffer(bytes: bytes)), promise: nil)
  }
}

/// Marks the place in the pipeline from which bytes leave as they are.
final class RawSender: ChannelOutboundHandler, Sendable {
  static let name = "raw"
  typealias OutboundIn = ByteBuffer
}
