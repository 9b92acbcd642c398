internal import CALSA
internal import Glibc
public import SystemCore
internal import SystemPackage

/// Plays samples on the first sound card that takes them, where no sound server runs.
public enum ALSAPlayback {
  private static let latencyMicroseconds: UInt32 = 200_000

  /// Plays interleaved samples and waits until they have been heard, or the deadline passes.
  ///
  /// The corresponding C functions are `snd_pcm_set_params`, `snd_pcm_writei` and `snd_pcm_drain`.
  public static func play(
    _ samples: [Float],
    rate: Int,
    channels: Int,
    until deadline: Deadline
  ) throws(ALSAError) {
    let handle = try firstOutput()
    defer { snd_pcm_close(handle) }
    try checked(
      snd_pcm_set_params(
        handle,
        SND_PCM_FORMAT_FLOAT_LE,
        SND_PCM_ACCESS_RW_INTERLEAVED,
        UInt32(clamping: channels),
        UInt32(clamping: rate),
        1,
        latencyMicroseconds
      ),
      "snd_pcm_set_params"
    )
    try write(samples, to: handle, channels: max(channels, 1), until: deadline)
    drain(handle, until: deadline)
  }

  /// The first device of the first card that has an output and is free; formats and rates are
  /// converted by the library, and no plug-in of the system's may start a server.
  private static func firstOutput() throws(ALSAError) -> OpaquePointer {
    let configuration = try ALSAConfiguration()
    var refusal = ALSAError(.noDevice, in: "snd_pcm_open")
    for card in ALSAControl.cards() {
      var handle: OpaquePointer?
      do throws(ALSAError) {
        try checked(
          snd_pcm_open_lconf(
            &handle,
            "plughw:\(card),0",
            SND_PCM_STREAM_PLAYBACK,
            SND_PCM_NONBLOCK,
            configuration.tree
          ),
          "snd_pcm_open"
        )
      } catch {
        refusal = error
      }
      if let handle { return handle }
    }
    throw refusal
  }

  private static func write(
    _ samples: [Float],
    to handle: OpaquePointer,
    channels: Int,
    until deadline: Deadline
  ) throws(ALSAError) {
    var left = samples[...]
    while left.count >= channels, !deadline.hasPassed {
      let count = left.withUnsafeBytes {
        snd_pcm_writei(handle, $0.baseAddress, snd_pcm_uframes_t(left.count / channels))
      }
      if count == -Int(Errno.wouldBlock.rawValue) {
        _ = snd_pcm_wait(handle, deadline.pollMilliseconds)
      } else if count < 0 {
        try checked(snd_pcm_recover(handle, Int32(clamping: count), 1), "snd_pcm_writei")
      } else {
        left = left.dropFirst(Int(count) * channels)
      }
    }
  }

  /// In steps: a blocking drain of a device that hangs would know no deadline.
  private static func drain(_ handle: OpaquePointer, until deadline: Deadline) {
    while snd_pcm_drain(handle) == -Errno.wouldBlock.rawValue, !deadline.hasPassed {
      _ = try? Readiness.readable(among: [], until: deadline.orAfter(.milliseconds(20)))
    }
  }
}
