internal import CALSA
internal import SystemCore
internal import SystemPackage

/// The configuration space of a PCM, as it narrows.
struct HardwareParameters: ~Copyable {
  let pcm: OpaquePointer
  let space: OpaquePointer

  /// The full space.
  ///
  /// The corresponding C function is `snd_pcm_hw_params_any`.
  init(of capture: borrowing ALSACapture) throws(ALSAError) {
    var space: OpaquePointer?
    try checked(snd_pcm_hw_params_malloc(&space), "snd_pcm_hw_params_malloc")
    guard let space else { throw ALSAError(.noMemory, in: "snd_pcm_hw_params_malloc") }
    let result = snd_pcm_hw_params_any(capture.handle, space)
    guard result >= 0 else {
      snd_pcm_hw_params_free(space)
      throw ALSAError(.init(rawValue: -result), in: "snd_pcm_hw_params_any")
    }
    pcm = capture.handle
    self.space = space
  }

  deinit { snd_pcm_hw_params_free(space) }

  /// The formats that are still possible.
  var formats: [snd_pcm_format_t] {
    var mask: OpaquePointer?
    guard snd_pcm_format_mask_malloc(&mask) >= 0 else { return [] }
    defer { snd_pcm_format_mask_free(mask) }
    snd_pcm_hw_params_get_format_mask(space, mask)
    return (0...SND_PCM_FORMAT_LAST.rawValue).map { snd_pcm_format_t(rawValue: $0) }
      .filter { snd_pcm_format_mask_test(mask, $0) != 0 }
  }

  /// Whether a rate in Hz is possible.
  func takes(rate: Int) -> Bool {
    snd_pcm_hw_params_test_rate(pcm, space, UInt32(rate), 0) == 0
  }

  /// The channel counts that are possible, up to 64.
  var channels: [Int] {
    var smallest: UInt32 = 0
    var largest: UInt32 = 0
    guard
      snd_pcm_hw_params_get_channels_min(space, &smallest) >= 0,
      snd_pcm_hw_params_get_channels_max(space, &largest) >= 0,
      smallest <= largest
    else { return [] }
    return (max(smallest, 1)...max(min(largest, 64), 1))
      .filter { snd_pcm_hw_params_test_channels(pcm, space, $0) == 0 }.map { Int($0) }
  }

  /// The period sizes in frames.
  var periodFrames: ClosedRange<Int>? {
    var smallest: snd_pcm_uframes_t = 0
    var largest: snd_pcm_uframes_t = 0
    var direction: Int32 = 0
    guard
      snd_pcm_hw_params_get_period_size_min(space, &smallest, &direction) >= 0,
      snd_pcm_hw_params_get_period_size_max(space, &largest, &direction) >= 0
    else { return nil }
    return frameRange(smallest, largest)
  }

  /// The buffer sizes in frames.
  var bufferFrames: ClosedRange<Int>? {
    var smallest: snd_pcm_uframes_t = 0
    var largest: snd_pcm_uframes_t = 0
    guard
      snd_pcm_hw_params_get_buffer_size_min(space, &smallest) >= 0,
      snd_pcm_hw_params_get_buffer_size_max(space, &largest) >= 0
    else { return nil }
    return frameRange(smallest, largest)
  }

  private func frameRange(
    _ smallest: snd_pcm_uframes_t,
    _ largest: snd_pcm_uframes_t
  ) -> ClosedRange<Int>? {
    smallest <= largest ? Int(clamping: smallest)...Int(clamping: largest) : nil
  }
}

extension snd_pcm_format_t {
  /// The name, such as `S16_LE`.
  var name: String { snd_pcm_format_name(self).map { String(cString: $0) } ?? "\(rawValue)" }
}
