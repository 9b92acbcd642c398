import Rig

/// Why a camera is slow or loses frames, what it is, and what comes in at it.
extension EmittedFindings {
  static let cameraCauses = rate + usb + frames + clocks + signals + camera

  private static let rate = [
    finding(.cameraRateLowLight, .warn, "delivered_share", 0.5, limit: 0.98, mode),
    finding(
      .cameraRateLowLight,
      .fail,
      "delivered_share",
      0.5,
      limit: 0.9,
      mode([
        "control": "exposure_dynamic_framerate", "proven": "yes", "after_fps": "30.0",
        "exposure_ms": "66.7",
      ])
    ),
    finding(
      .cameraRateRaw,
      .warn,
      "delivered_fps",
      10,
      limit: 24,
      mode(["negotiated_fps": "10.0", "faster_fourcc": "MJPG", "faster_fps": "30.0"])
    ),
    finding(.cameraRateFirmware, .fail, mode),
    finding(.cameraRateFirmware, .fail, mode(["proven": "yes"])),
    finding(
      .cameraRateExposure,
      .fail,
      mode([
        "control": "exposure_time_absolute", "exposure_ms": "80.0", "period_ms": "33.3",
        "longest_value": "333",
      ])
    ),
    finding(
      .cameraRateAntiFlicker,
      .warn,
      mode(["control": "power_line_frequency", "value": "50", "proven": "yes"])
    ),
    finding(
      .cameraRateLink,
      .fail,
      "delivered_share",
      0.5,
      limit: 0.9,
      mode(["wire_ms": "61.2", "period_ms": "33.3", "port": "1-2", "halved": "yes"])
    ),
    finding(.cameraRateLink, .warn, mode(["wire_ms": "41.0", "period_ms": "33.3"])),
  ]

  private static let usb =
    ["link", "bos", "usb_version"].map {
      finding(
        .cameraUSBSlowLink,
        .warn,
        mode(["port": "1-2", "speed_mbps": "480", "evidence": $0])
      )
    }
    + ["0", "1", "2"].map {
      finding(
        .cameraUSBLoss,
        .fail,
        "lost_share",
        0.08,
        limit: 0.05,
        mode([
          "lost_frames": "24", "frames": "300", "port": "1-2.4", "hub_depth": $0,
          "neighbours": "C920, Yeti",
        ])
      )
    } + [
      finding(.cameraUSBLoss, .warn, "lost_frames", 1, limit: 0, mode(["frames": "300"])),
      finding(
        .cameraUSBAutosuspend,
        .warn,
        "first_frame_ms",
        3140,
        limit: 2000,
        mode(["first_frame_ms": "3140", "port": "1-2"])
      ),
    ]
    + ["tight", "exceeds", "fits"].map {
      finding(
        .cameraUSBTight,
        .warn,
        mode([
          "needed_bytes": "3060", "free_bytes": "2940", "neighbours": "C920, Yeti", "fit": $0,
        ])
      )
    } + [
      finding(
        .cameraUSBTogether,
        .warn,
        [
          "bus": "3", "needed_bytes": "6120", "free_bytes": "6000", "cameras": "C920, Brio",
        ]
      )
    ]

  private static let frames = [
    finding(
      .cameraHostSlow,
      .fail,
      "dropped_share",
      0.1,
      limit: 0.05,
      mode(["dropped_frames": "12", "latency_p95_ms": "80.4", "load1": "9.5"])
    ),
    finding(.cameraHostSlow, .warn, "latency_p95_ms", 80.4, limit: 66.7, ["dropped_frames": "1"]),
    finding(
      .cameraRepeated,
      .fail,
      "unique_fps",
      30,
      limit: 54,
      mode(["unique_fps": "30.0", "delivered_fps": "60.0"])
    ),
    finding(.cameraRepeated, .warn, mode(["unique_fps": "30.0", "delivered_fps": "60.0"])),
    finding(
      .cameraTruncated,
      .fail,
      "truncated_frames",
      3,
      limit: 0,
      mode(["truncated_frames": "3", "frames": "300"])
    ),
    finding(.cameraTruncated, .warn, mode(["truncated_frames": "1", "frames": "300"])),
    finding(
      .cameraTruncated,
      .fail,
      "error_share",
      1,
      limit: 0.05,
      mode(["truncated_frames": "75", "frames": "75", "fourcc": "YUYV"])
    ),
    finding(.cameraGaps, .warn, mode(["timestamp_gaps": "5", "frames": "300"])),
    finding(.cameraGaps, .fail, "timestamp_gaps", 1, limit: 0, mode(["frames": "300"])),
  ]

  static let clockFaults = [
    "not_monotonic", "none", "constant", "backwards", "future", "past",
  ]

  static let listingFaults = [
    "formats_endless", "sizes_endless", "intervals_endless", "controls_endless", "inputs_endless",
    "formats_repeated", "size_zero", "size_huge", "size_without_rate", "range_reversed", "step",
    "interval_zero", "format_zero", "format_huge", "buffers_many", "buffer_strange",
    "buffer_empty",
  ]

  static let descriptorFaults = [
    "cut_short", "invalid_length", "overrun", "wrong_type", "wrong_count", "too_many",
    "wrong_total_length", "duplicate_alternate", "misplaced", "invalid_packet_size",
    "invalid_frame_size", "invalid_depth", "invalid_interval", "missing_intervals",
    "invalid_bit_rate",
  ]

  private static let barriers: [AccessBarrier.Cause] = [
    .notInGroup, .groupNotInSession, .otherUserAtSeat, .noSeat, .aclMissing, .container, .flatpak,
    .snap,
  ]

  private static let clocks = clockFaults.map { finding(.cameraClock, .warn, ["fault": $0]) }

  private static let signals =
    [FindingCode.cameraNoCable, .cameraNoSignal, .cameraNoSync, .cameraSignalRange].flatMap {
      [finding($0, .fail), finding($0, .fail, ["input": "HDMI 1"])]
    }

  private static let camera =
    listingFaults.map { finding(.cameraLies, .warn, ["faults": $0]) } + [
      finding(.cameraLies, .warn, ["faults": listingFaults.joined(separator: ",")]),
      finding(.cameraInfrared, .warn),
      finding(.cameraNeedsLibcamera, .fail),
      finding(
        .cameraCropped,
        .warn,
        ["control": "zoom_absolute", "value": "150", "standard": "100"]
      ),
      finding(.cameraCropped, .warn, ["value": "1280x720", "standard": "1920x1080"]),
    ]
    + descriptorFaults.map { finding(.cameraLies, .warn, ["descriptor_faults": $0]) }
    + [
      finding(
        .cameraLies,
        .warn,
        ["faults": "step", "descriptor_faults": descriptorFaults.joined(separator: ",")]
      )
    ]
    + barriers.map {
      finding(
        .cameraDenied,
        .fail,
        [
          "barrier": $0.rawValue, "barrier_path": "/dev/video0",
          "barrier_subject": $0 == .snap ? "obs-studio" : "video",
        ]
      )
    }
}
