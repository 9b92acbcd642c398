internal import Audio
internal import Loudness
internal import Rig
internal import SystemCore
internal import Workers

extension MicrophoneBench {
  /// Plays the end of a recording back: through the sound server where the microphone is the
  /// server's, else on the sound card. What can't be played is told, and does no harm.
  static func play(
    _ tail: PlaybackTail,
    _ stream: SampleStream,
    _ request: MicrophoneBenchRequest,
    _ channel: WorkerChannel,
    until deadline: Deadline,
    _ measurement: inout MicrophoneMeasurement
  ) {
    let samples = tail.samples
    let end = deadline.orAfter(.seconds(request.playbackSeconds + 2))
    do throws(PulseError) {
      if request.source != nil {
        let server = try PulseConnection(until: end)
        try server.play(samples, rate: stream.rate, channels: stream.channels, until: end)
        return
      }
    } catch {
      measurement.notMeasured["playback"] = SoundServerFailure.reason(of: error)
      return
    }
    do throws(ALSAError) {
      try ALSAPlayback.play(samples, rate: stream.rate, channels: stream.channels, until: end)
    } catch {
      measurement.notMeasured["playback"] = "\(error.call): \(error.reason)"
    }
  }
}

/// The sound server's failures in a word or two.
private enum SoundServerFailure {
  static func reason(of error: PulseError) -> String {
    switch error {
    case .noLibrary(let missing): "missing \(missing)"
    case .notRunning(let reason), .refused(let reason), .noSource(let reason): reason
    case .hung: "no answer"
    case .failed(let call, let reason): "\(call): \(reason)"
    }
  }
}
