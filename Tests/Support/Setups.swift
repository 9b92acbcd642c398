package import Rig

/// Set-ups as saved profiles make them.
package enum Setups {
  /// 720p30 over RTMP with a C920 on its lasting path.
  package static func usual(_ change: (inout StreamSetup) -> Void = { _ in }) -> StreamSetup {
    var setup = StreamSetup(
      name: "evening",
      platform: "custom",
      scene: "teaching",
      ingest: "rtmp://127.0.0.1/live",
      settings: StreamSettings(
        video: VideoSettings(
          width: 1280,
          height: 720,
          frameRate: Fraction(numerator: 30, denominator: 1),
          codec: "h264",
          encoder: "x264",
          preset: "veryfast",
          rateControl: "cbr",
          bitrateKbps: 2500,
          bufferKbit: 2500,
          keyframeIntervalSeconds: 2,
          bFrames: 2,
          profile: "high"
        ),
        audio: AudioSettings(
          codec: "aac",
          rateHz: 48_000,
          channels: 2,
          bitrateKbps: 128,
          gainDb: 3.5
        )
      )
    )
    setup.camera = CameraFeed(
      id: "usb-046d_HD_Pro_Webcam_C920-video-index0",
      name: "HD Pro Webcam C920",
      path: "/dev/v4l/by-id/usb-046d_HD_Pro_Webcam_C920-video-index0",
      mode: CaptureFormat(
        fourcc: "MJPG",
        width: 1920,
        height: 1080,
        interval: Fraction(numerator: 1, denominator: 30)
      )
    )
    setup.microphone = MicrophoneFeed(
      id: "usb-046d_HD_Pro_Webcam_C920-00",
      name: "HD Pro Webcam C920",
      source: "alsa_input.usb-046d_HD_Pro_Webcam_C920-02.analog-stereo",
      pcm: "hw:CARD=C920,DEV=0"
    )
    change(&setup)
    return setup
  }

  /// A camera of which two controls are to be set.
  package static func setControls(_ setup: inout StreamSetup) {
    setup.camera?.controls = [
      ControlSetting(id: 0x009a_0903, name: "exposure_dynamic_framerate", value: 0),
      ControlSetting(id: 0x0098_0918, name: "power_line_frequency", value: 1),
    ]
  }

  /// Upright, 29.97 frames a second, in mono, with a microphone of ALSA alone.
  package static func makeUpright(_ setup: inout StreamSetup) {
    setup.name = "竖屏"
    setup.video.width = 720
    setup.video.height = 1280
    setup.video.frameRate = Fraction(numerator: 30_000, denominator: 1001)
    setup.microphone = MicrophoneFeed(
      id: "pci-PCH",
      name: "HDA Intel PCH",
      source: nil,
      pcm: "hw:CARD=PCH,DEV=0"
    )
    setup.audio.gainDb = 0
    setup.audio.channels = 1
  }
}
