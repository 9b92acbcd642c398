import Glibc

/// A USB link as uvcvideo sees it: how long a frame is on its way, and how coarse its stamp is.
struct FakeLink {
  /// What moves the payload.
  enum Transfer {
    /// One payload an interval, in time that is kept free.
    case isochronous
    /// As many bytes a second as are left over.
    case bulk(bytesPerSecond: Double)
  }

  var transfer = Transfer.isochronous
  /// What the chosen alternate setting keeps free an interval, payload header included.
  var payloadBytes = 3060
  /// A microframe; a frame of 1,000 µs on full speed (USB 2.0, 4.4).
  var intervalUs = 125.0
  /// 2 where the controller serves the endpoint every other interval only.
  var servedEvery = 1.0
  /// The share of packets that is lost: a cable, a hub, late interrupts.
  var packetLoss = 0.0

  /// UVC 1.5, 2.4.3.3: each payload begins with a header.
  private static let headerBytes = 12
  /// `UVC_MAX_PACKETS` in uvcvideo.h: a URB holds at most this many packets.
  private static let packetsPerBlock = 32

  /// Payloads that a frame takes.
  private func payloads(_ frameBytes: Int) -> Int {
    let room = payloadBytes - Self.headerBytes
    return (frameBytes + room - 1) / room
  }

  /// How long a frame is on the wire.
  func milliseconds(_ frameBytes: Int) -> Double {
    switch transfer {
    case .isochronous: Double(payloads(frameBytes)) * intervalUs * servedEvery / 1000
    case .bulk(let bytesPerSecond): Double(frameBytes) / bytesPerSecond * 1000 * servedEvery
    }
  }

  /// How long a URB takes to fill: packets are decoded, and frames stamped, when it is complete
  /// (`uvc_video_decode_start` by `uvc_video_get_time`). No larger than a frame of the greatest size
  /// (`uvc_alloc_urb_buffers`): 4 ms on high speed, 32 ms on full speed.
  func blockMs(largestFrame bytes: Int) -> Double {
    switch transfer {
    case .isochronous:
      let packets = min(Self.packetsPerBlock, (bytes + payloadBytes - 1) / payloadBytes)
      return Double(packets) * intervalUs * servedEvery / 1000
    case .bulk(let bytesPerSecond):
      return Double(Self.packetsPerBlock * 1024) / bytesPerSecond * 1000
    }
  }

  /// The chance that a frame loses a packet.
  func damage(_ frameBytes: Int) -> Double {
    1 - pow(1 - packetLoss, Double(payloads(frameBytes)))
  }
}
