internal import CMedia
internal import Rig

/// An encoder with the settings of a stream.
final class VideoEncoder {
  /// The samples that it takes.
  let format: AVPixelFormat
  private let context: CodecContext
  private let packet: MediaPacket
  private let uploads: Bool

  /// Opens an encoder; on a device where it has one. Throws what the library says.
  init(_ kind: EncoderKind, _ settings: VideoSettings, device: RenderDevice?) throws(MediaError) {
    MediaLog.clear()
    packet = try MediaPacket()
    let format = kind.hardware == nil ? AV_PIX_FMT_YUV420P : AV_PIX_FMT_NV12
    uploads = kind.hardware == .vaapi
    self.format = format
    context = try CodecContext(
      encoder: kind.libavcodecName,
      options: EncoderOptions.options(of: kind, settings)
    ) { context throws(MediaError) in
      context.pointee.apply(settings)
      // SVT-AV1 holds its own constant bitrate, and takes no largest one beside it.
      if kind == .svtAV1 { context.pointee.rc_max_rate = 0 }
      context.pointee.pix_fmt = format
      guard let device else { return }
      try checked(
        airworthy_media_use_device(context, device.pointer, AV_PIX_FMT_VAAPI, format)
      )
    }
  }

  /// The stream's headers, as they go before it.
  var header: [UInt8] { context.header }

  /// Encodes a frame and hands over what comes out; nil takes what is still inside.
  func encode(
    _ frame: PictureFrame?,
    _ take: (MediaPacket) throws(MediaError) -> Void
  ) throws(MediaError) {
    if uploads, let frame {
      let uploaded = try PictureFrame()
      try checked(airworthy_media_upload(context.pointer, uploaded.pointer, frame.pointer))
      try context.send(uploaded)
    } else {
      try context.send(frame)
    }
    while try context.receive(packet) {
      try take(packet)
      packet.clear()
    }
  }
}

extension AVCodecContext {
  /// What every encoder is told of a stream.
  fileprivate mutating func apply(_ settings: VideoSettings) {
    let rate = settings.frameRate
    let fps = rate.value ?? 30
    width = Int32(settings.width)
    height = Int32(settings.height)
    time_base = AVRational(num: Int32(rate.denominator), den: Int32(rate.numerator))
    framerate = AVRational(num: Int32(rate.numerator), den: Int32(rate.denominator))
    bit_rate = Int64(settings.bitrateKbps) * 1000
    rc_max_rate = bit_rate
    rc_buffer_size = Int32(settings.bufferKbit) * 1000
    // As OBS reckons it: the whole frames of the interval.
    gop_size = max(1, Int32(settings.keyframeIntervalSeconds * fps))
    max_b_frames = Int32(settings.bFrames)
    flags |= airworthy_AV_GLOBAL_HEADER
    // As many threads as the library thinks right for this machine.
    thread_count = 0
    color_range = AVCOL_RANGE_MPEG
    colorspace = AVCOL_SPC_BT709
    color_primaries = AVCOL_PRI_BT709
    color_trc = AVCOL_TRC_BT709
  }
}
