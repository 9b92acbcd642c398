internal import CALSA
public import SystemCore
internal import SystemPackage

/// An open PCM that captures; never blocks but in `wait`.
public struct ALSACapture: ~Copyable {
  let handle: OpaquePointer

  /// Opens a PCM such as `hw:CARD=PCH,DEV=0`; starts nothing.
  ///
  /// The corresponding C function is `snd_pcm_open_lconf`, with `SND_PCM_NONBLOCK`.
  public init(opening name: String) throws(ALSAError) {
    try self.init(opening: name, configuration: try ALSAConfiguration())
  }

  /// Opens a PCM that a configuration defines.
  init(opening name: String, configuration: borrowing ALSAConfiguration) throws(ALSAError) {
    var handle: OpaquePointer?
    do throws(ALSAError) {
      try checked(
        snd_pcm_open_lconf(
          &handle,
          name,
          SND_PCM_STREAM_CAPTURE,
          SND_PCM_NONBLOCK,
          configuration.tree
        ),
        "snd_pcm_open"
      )
    } catch {
      throw error.told(of: PCMName(name))
    }
    guard let handle else { throw ALSAError(.noDevice, in: "snd_pcm_open") }
    self.handle = handle
  }

  deinit { snd_pcm_close(handle) }

  /// What the hardware can do, by its own word.
  ///
  /// The corresponding C functions are `snd_pcm_hw_params_any`, `_get_` and `_test_`.
  public borrowing func capabilities() throws(ALSAError) -> PCMCapabilities {
    let parameters = try HardwareParameters(of: self)
    return PCMCapabilities(
      formats: parameters.formats.map(\.name),
      rates: PCMCapabilities.usualRates.filter { parameters.takes(rate: $0) },
      channels: parameters.channels,
      periodFrames: parameters.periodFrames,
      bufferFrames: parameters.bufferFrames
    )
  }

  /// Starts to capture.
  ///
  /// The corresponding C function is `snd_pcm_start`.
  public borrowing func start() throws(ALSAError) {
    try checked(snd_pcm_start(handle), "snd_pcm_start")
  }

  /// Stops, and forgets what was not read.
  ///
  /// The corresponding C function is `snd_pcm_drop`.
  public borrowing func drop() { snd_pcm_drop(handle) }

  /// Waits until frames can be read or the deadline passes; false in the latter case.
  ///
  /// The corresponding C function is `snd_pcm_wait`.
  public borrowing func wait(until deadline: Deadline) throws(ALSAError) -> Bool {
    let result = snd_pcm_wait(handle, deadline.pollMilliseconds)
    if result == -Errno.interrupted.rawValue { return false }
    // Of a card that was pulled out the library only sees that its descriptor fails; a call knows more.
    if result == -Errno.ioError.rawValue, snd_pcm_hwsync(handle) == -Errno.noDevice.rawValue {
      throw ALSAError(.noDevice, in: "snd_pcm_wait")
    }
    return try checked(result, "snd_pcm_wait") > 0
  }

  /// Reads interleaved frames that have arrived into a buffer; returns how many, 0 for none yet.
  ///
  /// The corresponding C function is `snd_pcm_readi`. Throws `.brokenPipe` for an overrun, after
  /// which `recover` is due.
  public borrowing func read(
    into buffer: UnsafeMutableRawBufferPointer,
    bytesPerFrame: Int
  ) throws(ALSAError) -> Int {
    let frames = snd_pcm_uframes_t(buffer.count / bytesPerFrame)
    let count = snd_pcm_readi(handle, buffer.baseAddress, frames)
    if count == -Int(Errno.wouldBlock.rawValue) { return 0 }
    return Int(try checked(Int32(clamping: count), "snd_pcm_readi"))
  }

  /// Goes on after an overrun: prepares and starts again.
  ///
  /// The corresponding C functions are `snd_pcm_recover` and `snd_pcm_start`.
  public borrowing func recover(from error: ALSAError) throws(ALSAError) {
    try checked(snd_pcm_recover(handle, -error.code.rawValue, 1), "snd_pcm_recover")
    if snd_pcm_state(handle) == SND_PCM_STATE_PREPARED { try start() }
  }
}
