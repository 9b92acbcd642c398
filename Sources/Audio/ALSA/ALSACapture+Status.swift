internal import CALSA
internal import Glibc
internal import SystemCore
internal import SystemPackage

extension ALSACapture {
  /// The stream's state now, with the driver's timestamps.
  ///
  /// The corresponding C functions are `snd_pcm_status` and `snd_pcm_status_get_*`.
  public borrowing func status() throws(ALSAError) -> CaptureStatus {
    var status: OpaquePointer?
    try checked(snd_pcm_status_malloc(&status), "snd_pcm_status_malloc")
    defer { snd_pcm_status_free(status) }
    try checked(snd_pcm_status(handle, status), "snd_pcm_status")
    var timestamp = timespec()
    snd_pcm_status_get_htstamp(status, &timestamp)
    let name = snd_pcm_state_name(snd_pcm_status_get_state(status))
    return CaptureStatus(
      state: name.map { String(cString: $0) } ?? "",
      delayFrames: snd_pcm_status_get_delay(status),
      availFrames: Int(clamping: snd_pcm_status_get_avail(status)),
      availMaxFrames: Int(clamping: snd_pcm_status_get_avail_max(status)),
      timestamp: Self.duration(timestamp)
    )
  }

  /// Has the driver take timestamps; returns the clock that it takes them from, nil where it takes
  /// none.
  ///
  /// The corresponding C functions are `snd_pcm_sw_params_set_tstamp_mode` and `_type`.
  borrowing func enableTimestamps() -> CaptureStatus.Clock? {
    var parameters: OpaquePointer?
    guard snd_pcm_sw_params_malloc(&parameters) >= 0, let parameters else { return nil }
    defer { snd_pcm_sw_params_free(parameters) }
    guard
      snd_pcm_sw_params_current(handle, parameters) >= 0,
      snd_pcm_sw_params_set_tstamp_mode(handle, parameters, SND_PCM_TSTAMP_ENABLE) >= 0
    else { return nil }
    for (type, clock) in Self.clocks {
      guard snd_pcm_sw_params_set_tstamp_type(handle, parameters, type) >= 0 else { continue }
      if snd_pcm_sw_params(handle, parameters) >= 0 { return clock }
    }
    return nil
  }

  private static func duration(_ time: timespec) -> Duration? {
    guard time.tv_sec != 0 || time.tv_nsec != 0 else { return nil }
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  private static var clocks: [(snd_pcm_tstamp_type_t, CaptureStatus.Clock)] {
    [
      (SND_PCM_TSTAMP_TYPE_MONOTONIC_RAW, .monotonicRaw),
      (SND_PCM_TSTAMP_TYPE_MONOTONIC, .monotonic),
      (SND_PCM_TSTAMP_TYPE_GETTIMEOFDAY, .realtime),
    ]
  }
}
