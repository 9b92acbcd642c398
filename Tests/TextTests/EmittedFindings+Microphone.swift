import Rig

/// What is wrong with a microphone's sound, and on its way to programs.
extension EmittedFindings {
  static let microphoneFaults = defaults + silence + levels + gain + sound + capture

  static let defaultReasons = [
    "configured", "only_one", "highest_priority", "bluetooth_beats_analog_usb",
    "others_unplugged", "first_of_equals", "monitor_only", "monitor_configured",
  ]

  private static let defaults = defaultReasons.map {
    finding(.microphoneDefaultOther, .warn, ["default": "C920 Analog Stereo", "reason": $0])
  }

  private static let silence = [
    finding(.microphoneMutedHardware, .fail, "frame_peak_dbfs", -71.2, limit: -54),
    finding(.microphoneStuck, .fail, "dc_dbfs", -12.3),
    finding(.microphoneUnplugged, .fail, ["port": "Front Microphone"]),
  ]

  // MARK: Levels

  private static let raise = [
    "gain_db": "9.0", "gain_control": "Capture", "noise_after_dbfs": "-58.2",
  ]

  private static let lower = [
    "gain_db": "-9.0", "gain_control": "Capture", "noise_after_dbfs": "-67.0",
  ]

  private static let boost = ["boost_element": "Mic Boost", "boost_db": "20.0"]

  private static func lower(_ more: [String: String]) -> [String: String] {
    lower.merging(more) { $1 }
  }

  private static let levels = [
    finding(.microphoneLevelLow, .warn, "loudness_lufs", -27.3, limit: -24, raise),
    finding(
      .microphoneLevelLow,
      .fail,
      "loudness_lufs",
      -35,
      limit: -32,
      raise.merging(boost) { $1 }
    ),
    finding(.microphoneLevelHigh, .warn, "loudness_lufs", -12, limit: -14, lower),
    finding(.microphoneLevelHigh, .fail, "loudness_lufs", -9.6, limit: -11, lower(boost)),
    finding(.microphonePeakHigh, .warn, "true_peak_dbtp", -2, limit: -3, lower(boost)),
    finding(.microphonePeakHigh, .fail, "true_peak_dbtp", 0.3, limit: -1, boost),
    finding(.microphoneClipped, .fail, "clip_runs_in_10_s", 12, limit: 2, lower(boost)),
    finding(.microphoneNoise, .warn, "noise_floor_dbfs", -50, limit: -60, lower(boost)),
    finding(.microphoneNoise, .fail, "noise_floor_dbfs", -42.3, limit: -45, boost),
    finding(.microphoneClippedHidden, .warn, "plateau_dbfs", -6.2, ["plateaus": "12"]),
    finding(
      .microphoneSignalToNoise,
      .warn,
      "signal_to_noise_db",
      22.3,
      limit: 30,
      ["speech_level_dbfs": "-28.7", "noise_floor_dbfs": "-51.0"]
    ),
    finding(
      .microphoneSignalToNoise,
      .fail,
      "signal_to_noise_db",
      12.3,
      limit: 15,
      boost.merging(["speech_level_dbfs": "-32.0", "noise_floor_dbfs": "-44.3"]) { $1 }
    ),
  ]

  private static let gain = [
    finding(
      .microphoneGainMoved,
      .warn,
      "gain_change_db",
      -6.5,
      limit: 1,
      ["from_db": "-6.0", "to_db": "-12.5"]
    ),
    finding(.microphoneGainMoved, .warn, "gain_change_db", 3, limit: 1),
    finding(.microphoneGainMoved, .warn, ["muted": "yes", "from_db": "-6.0"]),
    finding(.microphoneGainAutomatic, .warn, ["element": "Auto Gain Control"]),
    finding(.microphoneGainAutomatic, .warn, ["element": "Auto Gain Control", "pumps": "yes"]),
    finding(.microphoneGainAutomatic, .warn, ["pumps": "yes"]),
    finding(.microphoneGainMoved, .warn, ["muted": "for_a_while", "from_db": "-6.0"]),
    finding(.microphoneGainLowest, .warn, ["element": "Capture", "gain_db": "0.0"]),
    finding(
      .microphoneGainLowest,
      .warn,
      ["element": "Capture", "gain_db": "0.0", "step": "zero"]
    ),
  ]

  // MARK: Sound

  private static let sound = [
    finding(
      .microphoneHum,
      .warn,
      "hum_dbfs",
      -52.3,
      limit: -60,
      ["fundamental_hz": "50.0", "lines": "4"]
    ),
    finding(
      .microphoneHum,
      .fail,
      "hum_dbfs",
      -41,
      limit: -45,
      ["fundamental_hz": "60.0", "lines": "1"]
    ),
    finding(.microphoneDC, .warn, "dc_dbfs", -45.2, limit: -60),
    finding(.microphoneDC, .fail, "dc_dbfs", -32, limit: -40),
    finding(.microphoneOneSided, .warn, "difference_db", 32.1, limit: 20, ["channel": "left"]),
    finding(.microphoneOneSided, .warn, "difference_db", -32.1, limit: 20, ["channel": "right"]),
    finding(
      .microphoneInverted,
      .fail,
      "correlation",
      -0.92,
      limit: -0.8,
      ["mono_loss_db": "14.0"]
    ),
  ]

  private static let capture = [
    finding(
      .microphoneDrift,
      .warn,
      "drift_ppm",
      104,
      limit: 50,
      ["ppm": "104.0", "click_every_seconds": "673.1", "standard_error_ppm": "1.2"]
    ),
    finding(
      .microphoneDrift,
      .fail,
      "drift_ppm",
      1000,
      limit: 300,
      ["ppm": "-1000.0", "click_every_seconds": "70.0", "standard_error_ppm": "0.4"]
    ),
    finding(.microphoneBandwidth, .warn, "bandwidth_hz", 7900, limit: 12_000, ["rate_hz": "48000"]),
    finding(
      .microphoneBandwidth,
      .fail,
      "bandwidth_hz",
      3900,
      limit: 5000,
      ["rate_hz": "48000", "bluetooth": "yes", "codec": "CVSD"]
    ),
    finding(
      .microphoneBluetooth,
      .warn,
      ["profile": "headset-head-unit", "codec": "mSBC", "rate_hz": "16000"]
    ),
    finding(.microphoneResampled, .warn, ["server_rate_hz": "44100", "rate_hz": "48000"]),
    finding(
      .microphoneSourceChanged,
      .warn,
      "at_seconds",
      3.2,
      ["change": "port", "to": "Headset"]
    ),
    finding(.microphoneSourceChanged, .warn, "at_seconds", 3.2, ["change": "port"]),
    finding(
      .microphoneSourceChanged,
      .warn,
      "at_seconds",
      3.2,
      ["change": "moved", "to": "webcam"]
    ),
    finding(.microphoneSourceChanged, .warn, "at_seconds", 3.2, ["change": "suspended"]),
    finding(
      .microphoneSourceChanged,
      .warn,
      "at_seconds",
      3.2,
      ["change": "rate", "from": "48000", "to": "44100"]
    ),
    finding(.microphoneServerHung, .timeout, ["detail": "no answer"]),
    finding(.microphoneServerGone, .fail, ["detail": "Connection terminated"]),
    finding(.microphoneServerGone, .fail),
  ]
}
