import Foundation
import TestExtensions
import Testing

/// `profile export` and `profile lint`, as a user runs them.
@Suite struct ExportCommandTests {
  private let profile = """
    schema = 1
    name = "evening"
    airworthy = "0.1.0"
    platform = "custom"
    scene = "teaching"
    ingest = "rtmp://127.0.0.1/live"
    [video]
    width = 1280
    height = 720
    frame_rate = "30/1"
    codec = "h264"
    encoder = "x264"
    preset = "veryfast"
    rate_control = "cbr"
    bitrate_kbps = 2500
    buffer_kbit = 2500
    keyframe_interval_s = 2.0
    b_frames = 2
    profile = "high"
    [audio]
    codec = "aac"
    rate_hz = 48000
    channels = 2
    bitrate_kbps = 128
    gain_db = 0.0
    [evidence]
    verdict = "ready"
    measured = "2026-11-27T03:00:00Z"
    confidence = "medium"
    reasons = []
    """

  private func write(_ text: String, to path: String, in program: Program) throws {
    let url = program.home.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try text.write(to: url, atomically: true, encoding: .utf8)
  }

  private func program(_ change: (String) -> String = { $0 }) throws -> Program {
    let program = try Program()
    try write(change(profile), to: ".config/airworthy/profiles/evening.toml", in: program)
    return program
  }

  private func mode(_ path: String, _ program: Program) throws -> Int? {
    let url = program.home.appendingPathComponent(path)
    let attributes = try FileManager.default.attributesOfItem(atPath: url.path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue
  }

  private let obs = ["profile", "export", "evening", "--to", "obs", "--while-running"]

  @Test func obsProfileIsForThisUserAlone() async throws {
    let program = try program()
    try write("[Basic]\nProfile=Untitled\n", to: ".config/obs-studio/global.ini", in: program)
    let outcome = try await program.run(obs)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output == "obs --profile evening --collection evening\n")
    let folder = ".config/obs-studio/basic/profiles/evening"
    #expect(try mode(folder, program) == 0o700)
    for file in ["basic.ini", "service.json", "streamEncoder.json"] {
      #expect(try mode(folder + "/" + file, program) == 0o600)
    }
    #expect(try mode(".config/obs-studio/basic/scenes/evening.json", program) == 0o600)
    let again = try await program.run(obs)
    #expect(again.status == 64)
    #expect(again.errors.contains("--force"))
    #expect(try await program.run(obs + ["--force"]).status == 0)
  }

  @Test func theProfileInUseIsNeverTouched() async throws {
    let program = try program()
    try write("[Basic]\nProfile=evening\n", to: ".config/obs-studio/user.ini", in: program)
    let outcome = try await program.run(obs + ["--force"])
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("never touched"))
    let basic = program.home.appendingPathComponent(".config/obs-studio/basic")
    #expect(!FileManager.default.fileExists(atPath: basic.path))
  }

  @Test func aCorruptProfileOfOBSIsReported() async throws {
    let program = try program()
    let path = ".config/obs-studio/basic/profiles/evening/basic.ini"
    try write("[General\n", to: path, in: program)
    let outcome = try await program.run(obs + ["--force"])
    #expect(outcome.status == 78)
    #expect(outcome.errors.contains("line 1"))
    let url = program.home.appendingPathComponent(path)
    #expect(try String(contentsOf: url, encoding: .utf8) == "[General\n")
    #expect(try await program.run(["profile", "lint", url.path, "--platform", "x"]).status == 78)
  }

  @Test func aKeyIsStoredOnlyWhereItIsGivenAndNeverShown() async throws {
    let program = try program()
    try write("", to: ".config/obs-studio/global.ini", in: program)
    let outcome = try await program.run(obs + ["--key-stdin", "--json"], input: "canary-key\n")
    #expect(outcome.status == 0)
    #expect(!(outcome.output + outcome.errors).contains("canary"))
    let service = program.home.appendingPathComponent(
      ".config/obs-studio/basic/profiles/evening/service.json"
    )
    #expect(try String(contentsOf: service, encoding: .utf8).contains("canary-key"))
    #expect(try Program.json(outcome)["schema"] as? String == "airworthy/export/1")
  }

  @Test func aKeyInTheAddressIsLeftOut() async throws {
    let program = try program {
      $0.replacing("\n[video]", with: "\n[camera]\nid = 'usb-x'\nname = 'x'\n[video]")
    }
    for (address, kept) in [
      ("rtmp://h/app/canary-key", "rtmp://h/app/"),
      ("srt://h:9000?passphrase=canary-pass-word&latency=200", "srt://h:9000?latency=200"),
    ] {
      let outcome = try await program.run([
        "profile", "export", "evening", "--to", "ffmpeg", "--ingest", address,
      ])
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(!(outcome.output + outcome.errors).contains("canary"))
      #expect(outcome.output.contains(kept))
    }
  }

  @Test(arguments: [
    ("encoder = \"x264\"", "encoder = \"x265\"", "x265"),
    ("frame_rate = \"30/1\"", "frame_rate = \"4294967295/1\"", "video.frame_rate"),
    ("keyframe_interval_s = 2.0", "keyframe_interval_s = 1e300", "video.keyframe_interval_s"),
    ("gain_db = 0.0", "gain_db = nan", "audio.gain_db"),
    ("buffer_kbit = 2500", "buffer_kbit = 9223372036854775807", "video.buffer_kbit"),
    ("width = 1280", "width = -1280", "video.width"),
    ("preset = \"veryfast\"", "preset = \"a b\"", "video.preset"),
  ])
  func whatNoEncoderTakesIsRefused(part: String, other: String, says: String) async throws {
    let program = try program { $0.replacing(part, with: other) }
    try write("", to: ".config/obs-studio/global.ini", in: program)
    let outcome = try await program.run(obs)
    #expect(outcome.status == 78)
    #expect(outcome.errors.contains(says), "\(outcome.errors)")
  }

  @Test func withoutACameraThereIsNothingToSend() async throws {
    let program = try program()
    for target in ["ffmpeg", "gstreamer"] {
      let outcome = try await program.run(["profile", "export", "evening", "--to", target])
      #expect(outcome.status == 78)
      #expect(outcome.output.isEmpty)
    }
  }

  @Test func jsonHasASchemaAndLintReadsIt() async throws {
    let program = try program()
    let file = program.home.appendingPathComponent("settings.json")
    let outcome = try await program.run([
      "profile", "export", "evening", "--to", "json", "--output", file.path,
    ])
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    #expect(try mode("settings.json", program) == 0o600)
    try GoldenText.expect(
      try String(contentsOf: file, encoding: .utf8),
      is: "profile-export-json.json"
    )
    let lint = try await program.run(["profile", "lint", file.path])
    #expect(lint.status == 0)
  }

  @Test(arguments: ["en", "zh"])
  func lintOfSimpleMode(language: String) async throws {
    let program = try Program()
    try write(
      "[General]\nName=Mine\n[Output]\nMode=Simple\n[SimpleOutput]\nVBitrate=52000\n"
        + "[Video]\nOutputCX=1920\nOutputCY=1080\nFPSCommon=60\n[Audio]\nSampleRate=32000\n",
      to: ".config/obs-studio/basic/profiles/Mine/basic.ini",
      in: program
    )
    let arguments = ["profile", "lint", "Mine", "--platform", "youtube", "--lang", language]
    let outcome = try await program.run(arguments)
    #expect(outcome.status == 1)
    try GoldenText.expect(outcome.output, is: "profile-lint-\(language).txt")
    let document = try Program.json(try await program.run(arguments + ["--json"]))
    #expect(document["schema"] as? String == "airworthy/lint/1")
    #expect((document["findings"] as? [Any])?.count == 3)
  }

  @Test func lintLeavesWithTheManualsCodes() async throws {
    let program = try program()
    #expect(try await program.run(["profile", "lint", "evening"]).status == 0)
    let slow = ["profile", "lint", "evening", "--platform", "chzzk"]
    #expect(try await program.run(slow).status == 0)
    #expect(try await program.run(slow + ["--strict"]).status == 2)
    #expect(try await program.run(["profile", "lint", "nonesuch", "--platform", "x"]).status == 66)
    #expect(
      try await program.run(["profile", "lint", "/nonesuch", "--platform", "x"]).status == 66
    )
    try write("", to: "empty/basic.ini", in: program)
    let empty = program.home.appendingPathComponent("empty").path
    #expect(try await program.run(["profile", "lint", empty, "--platform", "x"]).status == 3)
    #expect(try await program.run(["profile", "lint", empty]).status == 64)
  }
}
