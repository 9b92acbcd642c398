internal import CMedia
internal import Glibc
internal import Rig

/// A microphone's samples as AAC at the stream's rate and channels.
final class SoundEncoder {
  /// AAC, 16 bit, stereo: FLV's only value for AAC (FLV 10.1, E.4.2.1).
  private static let soundFormat: UInt8 = 0xAF

  private let context: CodecContext
  private let packet: MediaPacket
  private let settings: AudioSettings
  private let frameSamples: Int
  /// What the streaming program is to multiply samples by.
  private let gain: Float
  private var resampler: OpaquePointer?
  private var waiting: [Float] = []
  private var encodedSamples = 0

  /// An encoder of sound that comes at a rate with so many channels.
  init(_ settings: AudioSettings, rate: Int, channels: Int) throws(MediaError) {
    self.settings = settings
    gain = Float(pow(10, settings.gainDb / 20))
    packet = try MediaPacket()
    context = try CodecContext(encoder: "aac") { context throws(MediaError) in
      try checked(
        airworthy_media_set_sound(context, Int32(settings.rateHz), Int32(settings.channels))
      )
      context.pointee.bit_rate = Int64(settings.bitrateKbps) * 1000
      context.pointee.flags |= airworthy_AV_GLOBAL_HEADER
    }
    frameSamples = max(1, Int(context.pointer.pointee.frame_size))
    resampler = try made(
      airworthy_media_resampler(
        Int32(rate),
        Int32(channels),
        Int32(settings.rateHz),
        Int32(settings.channels)
      )
    )
  }

  deinit { swr_free(&resampler) }

  /// The tag that goes before all sound: the AudioSpecificConfig.
  var sequenceHeader: [UInt8] { [Self.soundFormat, 0] + context.header }

  /// Takes interleaved samples; hands over the tags that become whole, with their time in milliseconds.
  func encode(
    _ samples: UnsafeBufferPointer<Float>,
    channels: Int,
    _ take: (UInt32, [UInt8]) -> Void
  ) throws(MediaError) {
    guard let resampler, let base = samples.baseAddress, channels > 0 else { return }
    let count = Int32(samples.count / channels)
    let capacity = max(0, swr_get_out_samples(resampler, count))
    var converted = [Float](repeating: 0, count: Int(capacity) * settings.channels)
    let made = converted.withUnsafeMutableBufferPointer { target -> Int32 in
      guard let target = target.baseAddress else { return 0 }
      return airworthy_media_resample(resampler, target, capacity, base, count)
    }
    waiting += converted.prefix(Int(try checked(made)) * settings.channels)
    while waiting.count >= frameSamples * settings.channels {
      try encodeFrame(take)
    }
  }

  private func encodeFrame(_ take: (UInt32, [UInt8]) -> Void) throws(MediaError) {
    let frame = try PictureFrame()
    try checked(
      airworthy_media_sound_frame(
        frame.pointer,
        Int32(settings.rateHz),
        Int32(settings.channels),
        Int32(frameSamples)
      )
    )
    for channel in 0..<settings.channels {
      guard let plane = airworthy_frame_plane(frame.pointer, Int32(channel)) else { continue }
      plane.withMemoryRebound(to: Float.self, capacity: frameSamples) { plane in
        for sample in 0..<frameSamples {
          plane[sample] = min(max(waiting[sample * settings.channels + channel] * gain, -1), 1)
        }
      }
    }
    waiting.removeFirst(frameSamples * settings.channels)
    frame.number = Int64(encodedSamples)
    encodedSamples += frameSamples
    try context.send(frame)
    while try context.receive(packet) {
      let milliseconds = max(0, packet.presentation) * 1000 / Int64(settings.rateHz)
      take(UInt32(clamping: milliseconds), [Self.soundFormat, 1] + Array(packet.bytes))
      packet.clear()
    }
  }
}
