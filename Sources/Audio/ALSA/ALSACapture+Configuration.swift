internal import CALSA
internal import SystemPackage

/// What a PCM was configured to.
public struct CaptureConfiguration: Sendable, Equatable {
  /// The sample format.
  public var format: SampleFormat
  /// The rate in Hz.
  public var rate: Int
  /// The channels of a frame.
  public var channels: Int
  /// The frames between two wake-ups.
  public var periodFrames: Int
  /// The frames that are kept for a late reader.
  public var bufferFrames: Int
  /// The clock of the driver's timestamps; nil where it takes none.
  public var clock: CaptureStatus.Clock?

  /// The bytes of a frame.
  public var bytesPerFrame: Int { format.bytes * channels }
}

extension ALSACapture {
  /// The buffer a late reader may need, and the time between wake-ups.
  private static let bufferMicroseconds: UInt32 = 500_000
  private static let periodMicroseconds: UInt32 = 20_000

  /// Sets the nearest rate and channels that the hardware has, the widest format, interleaved.
  ///
  /// The corresponding C functions are `snd_pcm_hw_params_set_*` and `snd_pcm_hw_params`. Throws
  /// `.invalidArgument` where the hardware has no such configuration.
  public borrowing func configure(
    rate: Int,
    channels: Int
  ) throws(ALSAError) -> CaptureConfiguration {
    let parameters = try HardwareParameters(of: self)
    let space = parameters.space
    try checked(
      snd_pcm_hw_params_set_access(handle, space, SND_PCM_ACCESS_RW_INTERLEAVED),
      "snd_pcm_hw_params_set_access"
    )
    let offered = Set(parameters.formats.map(\.name))
    guard let format = SampleFormat.allCases.first(where: { offered.contains($0.rawValue) }) else {
      throw ALSAError(.invalidArgument, in: "snd_pcm_hw_params_set_format")
    }
    try checked(
      snd_pcm_hw_params_set_format(handle, space, snd_pcm_format_value(format.rawValue)),
      "snd_pcm_hw_params_set_format"
    )
    var configuration = CaptureConfiguration(
      format: format,
      rate: 0,
      channels: 0,
      periodFrames: 0,
      bufferFrames: 0
    )
    configuration.channels = try nearest(channels, "channels", space) {
      snd_pcm_hw_params_set_channels_near($0, $1, &$2)
    }
    configuration.rate = try nearest(rate, "rate", space) {
      snd_pcm_hw_params_set_rate_near($0, $1, &$2, nil)
    }
    // The buffer first: a driver with few periods must not end up with a tiny one.
    _ = try nearest(Int(Self.bufferMicroseconds), "buffer_time", space) {
      snd_pcm_hw_params_set_buffer_time_near($0, $1, &$2, nil)
    }
    _ = try nearest(Int(Self.periodMicroseconds), "period_time", space) {
      snd_pcm_hw_params_set_period_time_near($0, $1, &$2, nil)
    }
    try checked(snd_pcm_hw_params(handle, space), "snd_pcm_hw_params")
    return try completed(configuration)
  }

  private borrowing func nearest(
    _ wanted: Int,
    _ name: String,
    _ space: OpaquePointer,
    _ set: (OpaquePointer, OpaquePointer, inout UInt32) -> Int32
  ) throws(ALSAError) -> Int {
    var value = UInt32(clamping: max(wanted, 1))
    try checked(set(handle, space, &value), "snd_pcm_hw_params_set_\(name)_near")
    return Int(value)
  }

  private borrowing func completed(
    _ configuration: CaptureConfiguration
  ) throws(ALSAError) -> CaptureConfiguration {
    var buffer: snd_pcm_uframes_t = 0
    var period: snd_pcm_uframes_t = 0
    try checked(snd_pcm_get_params(handle, &buffer, &period), "snd_pcm_get_params")
    var complete = configuration
    complete.bufferFrames = Int(buffer)
    complete.periodFrames = Int(period)
    complete.clock = enableTimestamps()
    return complete
  }
}
