import Rig

/// A finding of every kind that judgements give: each code with each status, measurement and set of
/// arguments that it comes with.
enum EmittedFindings {
  static let all =
    camera + cameraCauses + pictures + microphone + microphoneFaults + computer + uplink + encoders
    + settings + settingsOfPrograms

  static func finding(
    _ code: FindingCode,
    _ status: FindingStatus,
    _ key: String? = nil,
    _ value: Double? = nil,
    limit: Double? = nil,
    _ arguments: [String: String] = [:]
  ) -> Finding {
    Finding(
      code,
      status,
      Finding.Target(kind: .camera, id: "x"),
      measured: key.map { .init(key: $0, value: value) },
      threshold: limit.map { Threshold(id: "x", value: $0, unit: "x", source: "x") },
      remedy: status == .pass ? nil : Remedy(),
      arguments: arguments
    )
  }

  static func finding(
    _ code: FindingCode,
    _ status: FindingStatus,
    _ arguments: [String: String]
  ) -> Finding {
    finding(code, status, nil, nil, arguments)
  }

  /// What access says, from a listing or a bench.
  private static func access(
    busy: FindingCode,
    denied: FindingCode,
    hung: FindingCode,
    gone: FindingCode,
    failed: FindingCode
  ) -> [Finding] {
    let holder = ["holder": "obs", "holder_pid": "4711", "detail": "Device or resource busy"]
    return [
      finding(busy, .fail), finding(busy, .fail, holder),
      finding(busy, .fail, ["holder": "obs"]), finding(busy, .fail, ["holder_pid": "4711"]),
      finding(denied, .fail, ["detail": "Permission denied"]), finding(hung, .timeout),
      finding(hung, .timeout, ["detail": "state D"]), finding(gone, .fail),
      finding(failed, .error), finding(failed, .error, ["detail": "Input/output error"]),
    ]
  }

  // MARK: Camera

  static let mode = [
    "fourcc": "MJPG", "width": "1280", "height": "720", "delivered_fps": "15.0",
    "negotiated_fps": "30.0",
  ]

  static func mode(_ more: [String: String]) -> [String: String] {
    mode.merging(more) { _, new in new }
  }

  private static let losses = mode([
    "frames": "300", "dropped_frames": "36", "error_frames": "9", "short_frames": "0",
  ])

  private static let camera =
    access(
      busy: .cameraBusy,
      denied: .cameraDenied,
      hung: .cameraHung,
      gone: .cameraGone,
      failed: .cameraFailed
    ) + [
      finding(.cameraReady, .pass, "delivered_fps", 29.97, mode(["delivered_fps": "29.97"])),
      finding(.cameraNone, .fail), finding(.cameraUnknown, .fail),
      finding(.cameraModeRefused, .fail),
      finding(.cameraBandwidth, .fail, ["detail": "No space left on device"]),
      finding(.cameraNoFrames, .fail), finding(.cameraNoFrames, .fail, "frames", 0, mode),
      finding(.cameraRateLow, .fail, "delivered_share", 0.5, limit: 0.9, mode),
      finding(
        .cameraRateLow,
        .warn,
        "delivered_share",
        0.97,
        limit: 0.98,
        mode(["delivered_fps": "29.1", "cause": "exposure"])
      ),
      finding(.cameraRateLow, .fail, "delivered_fps", 12, limit: 14.85, mode),
      finding(.cameraRateNegotiated, .warn, "negotiated_share", 0.33, limit: 0.9, mode),
      finding(
        .cameraRateNegotiated,
        .fail,
        "delivered_fps",
        5,
        limit: 14.85,
        mode(["asked_fps": "30.0", "negotiated_fps": "5.0", "faster_fourcc": "MJPG"])
      ),
      finding(.cameraDropped, .warn, "dropped_share", 0.0123, limit: 0.005, losses),
      finding(.cameraDropped, .fail, "dropped_share", 36.0 / 336, limit: 0.05, losses),
      finding(.cameraErrors, .warn, "error_share", 0.03, limit: 0.005, losses),
      finding(.cameraErrors, .fail, "error_share", 0.3, limit: 0.05, losses),
      finding(
        .cameraStall,
        .fail,
        "interval_max_ms",
        640.4,
        limit: 500,
        mode(["interval_max_ms": "640.4"])
      ),
      finding(
        .cameraStall,
        .warn,
        "interval_max_periods",
        3.6,
        limit: 3,
        mode(["interval_max_ms": "120.0"])
      ),
    ]

  // MARK: Microphone

  private static let levels = [
    "via": "alsa", "loudness_lufs": "-18.2", "true_peak_dbtp": "-4.1", "noise_floor_dbfs": "-66.0",
  ]

  private static func levels(_ more: [String: String]) -> [String: String] {
    levels.merging(more) { _, new in new }
  }

  private static let microphone =
    access(
      busy: .microphoneBusy,
      denied: .microphoneDenied,
      hung: .microphoneHung,
      gone: .microphoneGone,
      failed: .microphoneFailed
    ) + [
      finding(.microphoneReady, .pass, "loudness_lufs", -18.2, levels),
      finding(.microphoneNone, .fail), finding(.microphoneUnknown, .fail),
      finding(.microphoneMuted, .fail, ["places": "mixer"]),
      finding(.microphoneMuted, .fail, ["places": "mixer,source,volume"]),
      finding(.microphoneSilent, .fail, "peak_dbfs", nil, ["via": "alsa"]),
      finding(.microphoneLevelLow, .warn, "loudness_lufs", -27.3, limit: -24, levels),
      finding(.microphoneLevelLow, .fail, "loudness_lufs", -35, limit: -32, levels),
      finding(
        .microphoneLevelLow,
        .skip,
        "voice_over_noise_db",
        3.2,
        limit: 10,
        levels(["reason": "no_voice"])
      ),
      finding(
        .microphoneLevelLow,
        .skip,
        "voice_over_noise_db",
        nil,
        limit: 10,
        ["reason": "no_voice"]
      ),
      finding(.microphoneLevelHigh, .warn, "loudness_lufs", -12, limit: -14, levels),
      finding(.microphoneLevelHigh, .fail, "loudness_lufs", -9.6, limit: -11, levels),
      finding(.microphonePeakHigh, .warn, "true_peak_dbtp", -2, limit: -3, levels),
      finding(.microphonePeakHigh, .fail, "true_peak_dbtp", 0.3, limit: -1, levels),
      finding(.microphoneClipped, .warn, "clip_runs_in_10_s", 1, limit: 0, levels),
      finding(
        .microphoneClipped,
        .fail,
        "clip_runs_in_10_s",
        12,
        limit: 8,
        levels(["clip_runs": "10"])
      ),
      finding(.microphoneNoise, .warn, "noise_floor_dbfs", -50, limit: -60, levels),
      finding(.microphoneNoise, .fail, "noise_floor_dbfs", -42.34, limit: -45, levels),
      finding(
        .microphoneSoftwareGain,
        .warn,
        "volume_percent",
        150.0,
        limit: 100,
        levels(["source": "alsa_input.usb", "volume_db": "10.6"])
      ),
      finding(.microphoneLost, .warn, "overruns_in_10_s", 1, limit: 0, levels),
      finding(.microphoneLost, .fail, "overruns_in_10_s", 3, limit: 1, levels),
      finding(.microphoneMonitorDefault, .warn, ["source": "alsa_output.pci.monitor"]),
    ]

  // MARK: Computer

  private static let computer = [
    finding(.computerReady, .pass, ["processors": "8"]),
    finding(.computerUnread, .error), finding(.computerUnread, .error, ["detail": "timed out"]),
    finding(
      .computerLoad,
      .warn,
      "load_share",
      0.85,
      limit: 0.7,
      ["load1": "6.8", "processors": "8"]
    ),
    finding(.computerHot, .warn, "temperature_celsius", 88.5, limit: 85),
    finding(.computerHot, .fail, "temperature_celsius", 98, limit: 97),
    finding(.computerThrottled, .warn, "throttle_events", 12),
    finding(.computerPowerSaving, .warn, ["profile": "power-saver"]),
    finding(.computerPowerSaving, .warn, ["governor": "powersave"]),
    finding(.computerBattery, .warn), finding(.computerBattery, .warn, "battery_percent", 80),
    finding(.computerBattery, .fail, "battery_percent", 15, limit: 20),
    finding(
      .computerSuspend,
      .warn,
      "suspend_idle_s",
      900,
      limit: 7200,
      ["source": "gnome"]
    ),
    finding(.computerScreenLock, .warn, "lock_idle_s", 300, limit: 7200, ["source": "gnome"]),
    finding(.computerScreenLock, .warn, "lock_idle_s", 900, limit: 7200, ["source": "logind"]),
    finding(.computerSuspend, .warn, "suspend_idle_s", 7200, limit: 7200, ["source": "logind"]),
    finding(.computerMemory, .warn, "memory_available_mib", 900, limit: 1024),
    finding(.computerMemory, .fail, "memory_available_mib", 200, limit: 256),
    finding(.computerDisk, .warn, "disk_free_mib", 1500, limit: 2048),
    finding(.computerDisk, .fail, "disk_free_mib", 100, limit: 128),
    finding(.computerWifiWeak, .warn, "signal_dbm", -75, limit: -67, ["interface": "wlan0"]),
    finding(.computerWifiSaving, .warn, ["interface": "wlan0"]),
    finding(.computerVPN, .warn, ["interfaces": "tun0, wg0"]),
    finding(.computerMetered, .warn),
    finding(.computerMetered, .warn, "megabytes", 90, limit: 10),
  ]

  // MARK: Uplink and settings

  private static let run = [
    "paced_kbps": "4500.0", "paced_s": "10.0", "held_kbps": "4700.0", "goodput_kbps": "6200.0",
  ]

  private static func run(_ more: [String: String]) -> [String: String] {
    run.merging(more) { _, new in new }
  }

  private static let reachCodes: [FindingCode] = [
    .uplinkName, .uplinkRefused, .uplinkTimedOut, .uplinkUnreachable, .uplinkTLS, .uplinkHTTP,
    .uplinkNotRTMP, .uplinkApplication, .uplinkKey, .uplinkNameInUse, .uplinkStalled, .uplinkClosed,
    .uplinkNameServer, .uplinkPortBlocked, .uplinkTLSExpired, .uplinkTLSName, .uplinkTLSUntrusted,
    .uplinkNotTLS, .uplinkWantsTLS, .uplinkPortal, .uplinkSilentClose, .uplinkDenied,
    .uplinkPassphrase, .uplinkSilent, .uplinkIncompatible, .uplinkNotSRT,
  ]

  private static let certificate = [
    "host": "ingest.example", "port": "443", "issuer": "Corporate CA", "names": "other.example",
    "begins": "2026-01-01T00:00:00Z", "expires": "2026-04-01T00:00:00Z", "reached": "connected",
  ]

  private static let certificates = [
    finding(.uplinkTLSExpired, .fail, certificate), finding(.uplinkTLSName, .fail, certificate),
    finding(.uplinkTLSUntrusted, .fail, certificate),
    finding(
      .uplinkPortBlocked,
      .fail,
      ["port": "1935", "rtmps_port": "443", "rtmps_reached": "accepted", "reached": "resolved"]
    ),
    finding(.uplinkCertificate, .warn, "expires_in_days", 1.9, limit: 3, certificate),
    finding(.uplinkCertificate, .warn, "expires_in_days", -0.1, limit: 3, certificate),
    finding(.uplinkFamily, .warn, "ms", 1500.2, limit: 250, ["family": "ipv6", "address": "::1"]),
    finding(.uplinkFamily, .warn, "ms", 300, limit: 250, ["family": "ipv4", "address": "a"]),
  ]

  private static let reach =
    reachCodes.flatMap { code in
      UplinkRung.allCases.map { rung in
        finding(code, .fail, ["reached": rung.rawValue, "detail": "HTTP/1.1 400 Bad Request"])
      }
    } + certificates
    + UplinkRung.allCases.map { finding(.uplinkFailed, .error, ["reached": $0.rawValue]) }

  private static let uplink =
    reach + [
      finding(.uplinkReady, .pass, "queue_max_ms", 120.4, limit: 700, run),
      finding(.uplinkNoIngest, .skip), finding(.uplinkConnectOnly, .skip),
      finding(.uplinkConnectOnly, .pass, ["proven_at": "rtmp://192.0.2.1/live"]),
      finding(.uplinkMayGoLive, .skip), finding(.uplinkNoKey, .skip),
      finding(.uplinkStalled, .timeout), finding(.uplinkStalled, .timeout, ["detail": "state D"]),
      finding(.uplinkFailed, .error, ["detail": "no paced run"]),
      finding(.uplinkTooSlow, .fail, "held_kbps", 900.4, limit: 1128, run(["held_kbps": "900.0"])),
      finding(.uplinkTooSlow, .skip, "paced_kbps", 500, limit: 1128, run),
      finding(.uplinkUnsteady, .warn, "variation", 0.42, limit: 0.3, run),
      finding(.uplinkUnsteady, .skip, "fifths_variation", 0.26, limit: 0.18, run),
      finding(.uplinkUnsteady, .warn, "longest_stall_ms", 812, limit: 500, run),
      finding(
        .uplinkQueue,
        .fail,
        "queue_max_ms",
        912,
        limit: 700,
        run(["drop_share": "0.052"])
      ),
      finding(.uplinkQueue, .warn, "queue_p95_ms", 400, limit: 350, run(["drop_share": "0.0"])),
      finding(
        .uplinkLoss,
        .warn,
        "retransmit_share",
        0.029,
        limit: 0.02,
        ["congestion_control": "cubic"]
      ),
      finding(.uplinkLoss, .warn, "retransmit_share", 0.029, limit: 0.02),
      finding(
        .uplinkLoss,
        .warn,
        "retransmit_share",
        0.011,
        limit: 0.005,
        ["congestion_control": "cubic", "cause": "link"]
      ),
      finding(.uplinkLimited, .warn, "receiver_share", 0.31, limit: 0.2),
      finding(.uplinkLimited, .warn, "socket_share", 0.31, limit: 0.2),
      finding(.uplinkProxy, .warn, "rtmp_gap_share", 0.12, limit: 0.05),
      finding(.uplinkProxy, .warn, "server_gap_share", 0.12, limit: 0.05),
    ] + overSRT + measurementServer

  private static let overSRT = [
    finding(.uplinkSRTLibrary, .error, ["detail": "libsrt.so.1.5 cannot be loaded"]),
    finding(.uplinkSRTDropped, .fail, "drop_share", 0.123, run),
    finding(
      .uplinkSRTLost,
      .fail,
      "unrepaired_packets",
      9.5,
      limit: 1,
      run(["latency_ms": "120.0", "wanted_latency_ms": "800.0"])
    ),
    finding(.uplinkSRTLost, .fail, "unrepaired_packets", 1, limit: 1, run),
    finding(.uplinkSRTQueue, .fail, "queue_max_ms", 912, limit: 800, run(["latency_ms": "800.0"])),
    finding(.uplinkSRTQueue, .warn, "queue_p95_ms", 300, limit: 266, run(["latency_ms": "800.0"])),
    finding(
      .uplinkSRTLatency,
      .warn,
      "rtt_p95_ms",
      80.4,
      limit: 30,
      run(["latency_ms": "120.0", "wanted_latency_ms": "330.0"])
    ),
    finding(.uplinkSRTRetransmitted, .warn, "retransmit_share", 0.31, limit: 0.25, run),
    finding(.uplinkSRTOptions, .warn, run(["options": "maxbw, oheadbw"])),
  ]

  private static let measurementServer = [
    finding(.uplinkBulkOnly, .skip, "goodput_kbps", 9400, ["held_kbps": "7990.0"]),
    finding(.uplinkServerBusy, .error), finding(.uplinkServerFailed, .error),
    finding(.uplinkServerFailed, .error, ["detail": "connection refused"]),
  ]

  private static let settings = [
    finding(.settingsNone, .skip, ["platform": "bilibili"]),
    finding(
      .settingsNoCommonGround,
      .fail,
      ["platforms": "douyin, youtube", "matter": "picture"]
    ),
    finding(.settingsNoCommonGround, .fail, ["platforms": "a, b", "matter": "codec"]),
    finding(.settingsNoCommonGround, .fail, ["platforms": "a, b", "matter": "audio"]),
    finding(
      .settingsBelowPlatform,
      .warn,
      "bitrate_kbps",
      2500,
      limit: 4500,
      ["platform": "youtube", "width": "1920", "height": "1080", "fps": "30.0"]
    ),
  ]
}
