import Rig

extension EmittedFindings {
  private static let run = [
    "encoder": "x264", "preset": "veryfast", "width": "1280", "height": "720", "fps": "30",
    "encode_fps": "95.5",
  ]

  static let encoders: [Finding] =
    [
      finding(.encoderReady, .pass, "margin", 3.18, limit: 1.3, run),
      finding(.encoderSlow, .fail, "margin", 0.8, limit: 1.3, run),
      finding(.encoderUntried, .skip, "margin", 0.03, limit: 1.3, run),
      finding(.encoderUntried, .skip, [:]),
      finding(
        .encoderLimits,
        .warn,
        "margin",
        2.2,
        limit: 1.3,
        run.merging(["wanted_width": "1920", "wanted_height": "1080", "wanted_fps": "60"]) { $1 }
      ), finding(.encoderKept, .pass, "late_share", 0.001, limit: 0.01, run),
      finding(.encoderLate, .fail, "late_share", 0.1, limit: 0.01, run),
      finding(.encoderNone, .fail, [:]), finding(.encoderNone, .fail, ["detail": "no x264"]),
      finding(.encoderHung, .timeout, [:]), finding(.encoderHung, .timeout, ["detail": "state D"]),
      finding(.encoderFailed, .error, ["detail": "too few frames came"]),
      finding(.encoderProgram, .skip, [:]),
    ]
    + MediaEncoder.Fault.allCases.flatMap { fault in
      EncoderHardware.allCases.map { hardware in
        finding(
          .encoderHardware,
          .warn,
          [
            "hardware": hardware.rawValue, "fault": fault.rawValue, "detail": "libva error",
            "device": "/dev/dri/renderD128",
          ]
        )
      }
    }
}
