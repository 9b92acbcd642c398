import Rig
import TestExtensions
import TestSupport
import Testing

@testable import CommandLines

/// Command lines, word for word.
@Suite struct CommandLineTests {
  private static let encoders: [EncoderKind] = [
    .h264VAAPI, .h264NVENC, .h264QSV, .x265, .svtAV1,
  ]

  @Test func ffmpeg() throws {
    var texts = [
      "usual": try CommandLine.ffmpeg(Setups.usual()).text,
      "upright": try CommandLine.ffmpeg(Setups.usual(Setups.makeUpright)).text,
      "controls": try CommandLine.ffmpeg(Setups.usual(Setups.setControls)).text,
    ]
    for encoder in Self.encoders {
      texts[encoder.rawValue] =
        try CommandLine.ffmpeg(Setups.usual { $0.video.encoder = encoder.rawValue }).text
    }
    texts["unknown mode, silence, SRT"] =
      try CommandLine.ffmpeg(
        Setups.usual {
          $0.camera?.mode = nil
          $0.microphone = nil
          $0.ingest = "srt://host:9000?latency=200000"
        }
      ).text
    try GoldenText.expect(Self.joined(texts), is: "CommandLines/ffmpeg.txt")
  }

  @Test func gstreamer() throws {
    let texts = [
      "usual": try CommandLine.gstreamer(Setups.usual()).text,
      "upright": try CommandLine.gstreamer(Setups.usual(Setups.makeUpright)).text,
      "controls": try CommandLine.gstreamer(Setups.usual(Setups.setControls)).text,
      "vaapi": try CommandLine.gstreamer(Setups.usual { $0.video.encoder = "h264_vaapi" }).text,
      "nvenc": try CommandLine.gstreamer(Setups.usual { $0.video.encoder = "h264_nvenc" }).text,
      "unknown mode, silence, SRT": try CommandLine.gstreamer(
        Setups.usual {
          $0.camera?.mode = nil
          $0.microphone = nil
          $0.ingest = "srt://host:9000"
        }
      ).text,
    ]
    try GoldenText.expect(Self.joined(texts), is: "CommandLines/gstreamer.txt")
  }

  private static func joined(_ texts: [String: String]) -> String {
    texts.sorted { $0.key < $1.key }.map { "# \($0.key)\n\($0.value)\n" }.joined(separator: "\n")
  }

  @Test func `What is missing is told`() {
    #expect(throws: CommandLine.Failure.noCamera) {
      try CommandLine.ffmpeg(Setups.usual { $0.camera = nil })
    }
    #expect(throws: CommandLine.Failure.noIngest) {
      try CommandLine.gstreamer(Setups.usual { $0.ingest = nil })
    }
    #expect(throws: CommandLine.Failure.encoder("x265")) {
      try CommandLine.gstreamer(Setups.usual { $0.video.encoder = "x265" })
    }
  }

  /// Names and addresses come from devices and from files: no shell may obey them.
  @Test func `Nothing in a name is obeyed by the shell`() throws {
    let setup = Setups.usual {
      $0.camera?.path = "/dev/v4l/by-id/a b'$(reboot)"
      $0.camera?.controls = [ControlSetting(id: 1, name: "c;$(reboot)", value: 1)]
      $0.microphone?.source = "x;`reboot`"
      $0.ingest = "rtmp://h/app?a=1&b=$HOME"
    }
    for line in [try CommandLine.ffmpeg(setup), try CommandLine.gstreamer(setup)] {
      #expect(line.text.contains(#"a b'\''$(reboot)'"#))
      #expect(line.text.contains("'c;$(reboot)=1'\n"))
      #expect(line.text.contains("x;`reboot`'"))
      #expect(line.text.contains(#"'rtmp://h/app?a=1&b=$HOME/'"$STREAM_KEY""#))
    }
  }

  @Test(arguments: [
    (1920, 1080, 1280, 720, nil, true), (1280, 720, 1280, 720, nil, false),
    (1920, 1080, 720, 1280, "606x1080", true), (640, 480, 1280, 720, "640x360", true),
    (1920, 1080, 854, 480, nil, true), (1080, 1920, 1280, 720, "1080x606", true),
  ])
  func `The middle is kept where the shapes differ`(
    width: UInt32,
    height: UInt32,
    sentWidth: Int,
    sentHeight: Int,
    kept: String?,
    scales: Bool
  ) {
    let mode = CaptureFormat(fourcc: "MJPG", width: width, height: height, interval: nil)
    let video = Setups.usual {
      $0.video.width = sentWidth
      $0.video.height = sentHeight
    }.video
    let framing = Framing(mode, video)
    #expect(framing.kept.map { "\($0.width)x\($0.height)" } == kept)
    #expect(framing.scales == scales)
  }

  @Test(arguments: [(2.0, 30, 1, 60), (2, 30_000, 1001, 59), (1, 60, 1, 60), (0.1, 5, 1, 1)])
  func `Key frames come rather a frame too soon than too late`(
    seconds: Double,
    numerator: UInt32,
    denominator: UInt32,
    frames: Int
  ) {
    let video = Setups.usual {
      $0.video.keyframeIntervalSeconds = seconds
      $0.video.frameRate = Fraction(numerator: numerator, denominator: denominator)
    }.video
    #expect(video.keyframeFrames == frames)
  }
}
