import Foundation
import Testing

/// Bad input ends in one clear message and the right exit code, never in a crash.
@Suite struct BadInputTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let status: Int32
    let says: String
    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(arguments: [
    Row(arguments: ["bench", "camera", "nonesuch"], status: 66, says: "nonesuch"),
    Row(arguments: ["bench", "camera", "--mode", "blurry@"], status: 64, says: "MJPG:1280x720@30"),
    Row(
      arguments: ["bench", "camera", "--rig", "demo", "--mode", "H264:9999x9999@1"],
      status: 64,
      says: "GREY:1280x720@30"
    ),
    Row(arguments: ["bench", "camera", "--seconds", "0"], status: 64, says: "--seconds"),
    Row(
      arguments: ["bench", "camera", "--seconds", "0", "--lang", "zh"],
      status: 64,
      says: "取值范围"
    ),
    Row(arguments: ["bench", "camera", "a", "b"], status: 64, says: "--all-at-once"),
    Row(arguments: ["bench", "camera", "--sweep", "--mode", "MJPG"], status: 64, says: "--sweep"),
    Row(
      arguments: ["bench", "camera", "--rig", "demo", "--snapshot", "/nonesuch/a.jpg"],
      status: 73,
      says: "/nonesuch/a.jpg"
    ),
    Row(
      arguments: ["preflight", "--rig", "demo", "--snapshot", "/nonesuch/a.jpg"],
      status: 73,
      says: "/nonesuch/a.jpg"
    ),
    Row(arguments: ["bench", "microphone", "nonesuch"], status: 66, says: "nonesuch"),
    Row(arguments: ["bench", "microphone", "--seconds", "1"], status: 64, says: "3 to 600"),
    Row(
      arguments: ["preflight", "--rig", "demo", "--ingest", "rtmp://x/y"],
      status: 64,
      says: "its own ingest"
    ),
    Row(
      arguments: ["bench", "upload", "--ingest", "rtmp://x/y", "--key-file", "/tmp"],
      status: 66,
      says: "no file"
    ),
    Row(arguments: ["bench", "upload"], status: 64, says: "--ingest"),
    Row(arguments: ["bench", "upload", "--ingest", "http://x/y"], status: 64, says: "rtmp://"),
    Row(arguments: ["bench", "upload", "--ingest", "rtmp://x"], status: 64, says: "application"),
    Row(arguments: ["bench", "upload", "--ingest", "srt://x"], status: 64, says: "port"),
    Row(
      arguments: ["bench", "upload", "--ingest", "srt://x:1?passphrase=short"],
      status: 64,
      says: "10 to 79"
    ),
    Row(
      arguments: ["bench", "upload", "--ingest", "srt://x:1?mode=listener"],
      status: 64,
      says: "mode=caller"
    ),
    // Once it ended in "no paced run".
    Row(
      arguments: [
        "bench", "upload", "--ingest", "rtmp://x/y", "--at-kbps", "3000", "--seconds", "1",
      ],
      status: 64,
      says: "2 to 600"
    ),
    Row(arguments: ["bench", "upload", "--ndt7"], status: 64, says: "IP address"),
    Row(arguments: ["bench", "upload", "--ndt7", "--lang", "zh"], status: 64, says: "IP 地址"),
    Row(
      arguments: ["bench", "upload", "--ndt7", "--ingest", "rtmp://x/y"],
      status: 64,
      says: "--ingest"
    ),
    Row(
      arguments: ["bench", "upload", "--ndt7", "--server", "wss://x", "--key-credential", "key"],
      status: 64,
      says: "--key-credential"
    ),
    Row(
      arguments: ["bench", "upload", "--ndt7", "--server", "wss://x", "--publish-to-mlab"],
      status: 64,
      says: "--publish-to-mlab"
    ),
    Row(
      arguments: ["bench", "upload", "--ndt7", "--server", "https://x/y"],
      status: 64,
      says: "wss://"
    ),
    Row(
      arguments: ["bench", "upload", "--ingest", "rtmp://x/y", "--server", "wss://x"],
      status: 64,
      says: "--ndt7"
    ),
    Row(
      arguments: ["bench", "upload", "--ingest", "rtmp://x/y", "--key-file", "/nonesuch"],
      status: 66,
      says: "/nonesuch"
    ),
    Row(
      arguments: ["preflight", "--rig", "demo", "--mode", "junk"],
      status: 64,
      says: "GREY:1280x720@30"
    ),
    Row(
      arguments: ["preflight", "--threshold", "camera.fps.fail=-1"],
      status: 64,
      says: "ID=VALUE"
    ),
    Row(arguments: ["preflight", "--platform", "nonesuch"], status: 64, says: "youtube"),
    Row(arguments: ["preflight", "--scene", "nonesuch"], status: 64, says: "teaching"),
    Row(arguments: ["preflight", "--threshold", "nonesuch=1"], status: 64, says: "nonesuch"),
    Row(arguments: ["preflight", "--threshold", "x"], status: 64, says: "ID=VALUE"),
    Row(arguments: ["preflight", "--camera", "nonesuch"], status: 66, says: "nonesuch"),
    Row(arguments: ["profile", "show", "nonesuch"], status: 66, says: "nonesuch"),
    Row(arguments: ["profile", "show", "../etc/passwd"], status: 64, says: "can't name a profile"),
    Row(arguments: ["profile", "save", "evening"], status: 66, says: "airworthy preflight"),
    Row(arguments: ["profile", "recommend"], status: 66, says: "airworthy preflight"),
    Row(arguments: ["explain", "nonesuch"], status: 64, says: "nonesuch"),
    Row(arguments: ["platform", "show", "nonesuch"], status: 64, says: "bilibili"),
    Row(arguments: ["devices", "--lang", "xx"], status: 64, says: "--lang"),
  ])
  func message(_ row: Row) async throws {
    let outcome = try await Program().run(row.arguments)
    #expect(outcome.status == row.status)
    #expect(outcome.errors.contains(row.says), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  @Test func brokenTOMLNamesFileAndLine() async throws {
    let program = try Program()
    let folder = program.home.appendingPathComponent(".config/airworthy")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try "schema = 1\nid = \n".write(
      to: folder.appendingPathComponent("platform-mine.toml"),
      atomically: true,
      encoding: .utf8
    )
    let outcome = try await program.run(["platform", "list"])
    #expect(outcome.status == 78)
    #expect(outcome.errors.contains("platform-mine.toml"))
    #expect(outcome.errors.contains("line 2"))
  }

  /// The TOML parser aborted the whole program on these.
  @Test(arguments: ["[=]", "[", "a = [}", "\u{0}"])
  func brokenProfileIsAMessage(text: String) async throws {
    let program = try Program()
    let folder = program.home.appendingPathComponent(".config/airworthy/profiles")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try text.write(
      to: folder.appendingPathComponent("a.toml"),
      atomically: true,
      encoding: .utf8
    )
    let outcome = try await program.run(["profile", "show", "a"])
    #expect(outcome.status == 78)
    #expect(outcome.errors.contains("a.toml"))
  }

  @Test func keyFileThatOthersCanReadIsRefused() async throws {
    let program = try Program()
    let file = program.home.appendingPathComponent("key")
    try "secret".write(to: file, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file.path)
    let outcome = try await program.run([
      "bench", "upload", "--ingest", "rtmp://127.0.0.1:1/live", "--key-file", file.path,
    ])
    #expect(outcome.status == 77)
    #expect(outcome.errors.contains("chmod 600"))
  }

  @Test func unwritableFolderStillGivesTheVerdictAndSaysSo() async throws {
    let program = try Program()
    // A file in place of the folder refuses root as well.
    try "".write(
      to: program.home.appendingPathComponent("state"),
      atomically: true,
      encoding: .utf8
    )
    let outcome = try await program.run(
      ["preflight", "--quick", "--json"],
      environment: ["XDG_STATE_HOME": program.home.appendingPathComponent("state").path]
    )
    #expect(outcome.errors.contains("can't be written"))
    #expect(try Program.json(outcome)["verdict"] as? String == "not_ready")
    #expect(outcome.status == 1)
  }
}
