import SystemPackage

/// What uvcvideo and the host do with the frames that come over the link.
struct FakeKernel {
  /// uvcvideo's parameter: damaged frames are handed on with `V4L2_BUF_FLAG_ERROR`. Before Linux
  /// 6.14 the default was to drop them unseen (52fbe173baa4).
  var nodrop = true
  /// The buffers that `REQBUFS` grants.
  var buffers = 8
  /// What the program takes for a frame before it asks for the next.
  var readerMs = 0.5
  /// The number of the first frame; drivers differ, and numbers wrap at 2^32.
  var firstSequence: UInt32 = 0
  /// What `STREAMON` answers; nil for success.
  var refusal: Errno?
  /// What else keeps free of the bus, an interval.
  var reservedBytes = 0

  /// USB 2.0, 5.6.4: 80 % of a microframe of 7,500 bytes.
  static let periodicBytes = 6000

  /// `STREAMON` sets the alternate setting, and the host controller has to have room for it:
  /// `usb_set_interface` by `usb_hcd_alloc_bandwidth`.
  func start(_ link: FakeLink) throws(Errno) {
    if let refusal { throw refusal }
    guard case .isochronous = link.transfer, link.intervalUs == 125 else { return }
    if reservedBytes + link.payloadBytes > Self.periodicBytes { throw .noSpace }
  }
}
