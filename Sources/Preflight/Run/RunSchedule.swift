internal import Rig
internal import Workers

/// How long each bench of a preflight measures; all times in seconds.
struct RunSchedule {
  /// A bench that measures no longer than `atMost`, and leaves `after` of the budget to what comes
  /// with it and after it.
  struct Phase {
    var atMost: Double
    var after: Double
  }

  var camera: Phase
  var microphone: Phase
  /// The time for which a steady uplink is filled.
  var uplink: Phase
  /// How many times as long a steady uplink is then sent to at a stream's own pace.
  var paceFactor: Double
  /// How many times as long as a steady one an unsteady uplink may be filled, or sent to.
  var unsteadyFactor: Double
  /// How many times as long an uplink is sent to that is steady and not even; the budget of an extended
  /// run has time for this and for one bitrate more.
  var unevenFactor: Double
  /// How many bitrates are tried over the uplink.
  var uplinkAttempts: Int
  /// The search among encoders, which comes after the camera.
  var encoderAtMost: Double

  static let quick = RunSchedule(
    camera: Phase(atMost: 6, after: 9),
    microphone: Phase(atMost: 8, after: 3),
    uplink: Phase(atMost: 4, after: 8),
    paceFactor: 1,
    unsteadyFactor: 1,
    unevenFactor: 1,
    uplinkAttempts: 1,
    encoderAtMost: .infinity
  )

  static let standard = RunSchedule(
    camera: Phase(atMost: 10, after: 20),
    microphone: Phase(atMost: 15, after: 5),
    uplink: Phase(atMost: 10, after: 25),
    paceFactor: UploadBenchRequest.Pace.timesTheProbe,
    unsteadyFactor: 2,
    unevenFactor: 4,
    uplinkAttempts: 3,
    encoderAtMost: 15
  )
}

extension RunLength {
  var schedule: RunSchedule {
    switch self {
    case .quick: .quick
    case .standard, .extended: .standard
    }
  }
}
