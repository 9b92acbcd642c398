import Foundation
import Testing

/// The canary: a key that was given must be in nothing that is written, shown or kept.
@Suite(.serialized) struct SecrecyTests {
  private let canary = "canary-\(UUID().uuidString)"

  @Test(.timeLimit(.minutes(1)), arguments: [true, false])
  func keyIsNowhere(byInput: Bool) async throws {
    let program = try Program()
    let url = byInput ? "rtmp://127.0.0.1:9/live" : "rtmp://127.0.0.1:9/live/\(canary)"
    for command in [["bench", "upload", "--seconds", "1"], ["preflight", "--quick"]] {
      for extra in [["--json"], []] {
        let outcome = try await program.run(
          command + ["--ingest", url] + (byInput ? ["--key-stdin"] : []) + extra,
          input: canary + "?bandwidthtest=true\n",
          environment: ["AIRWORTHY_LOG": "debug"]
        )
        #expect(!outcome.output.contains(canary))
        #expect(!outcome.errors.contains(canary))
        #expect(outcome.status != 0)
      }
    }
    let files = FileManager.default.enumerator(atPath: program.home.path)
    while let name = files?.nextObject() as? String {
      guard !name.hasSuffix(".in") else { continue }  // the test's own standard input
      let path = program.home.appendingPathComponent(name).path
      let data = FileManager.default.contents(atPath: path) ?? Data()
      #expect(!String(decoding: data, as: UTF8.self).contains(canary), "\(name)")
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: [true, false])
  func keyOfSRTIsNowhere(byInput: Bool) async throws {
    let program = try Program()
    let secrets = "streamid=\(canary)&passphrase=\(canary)"
    let url = "srt://127.0.0.1:9" + (byInput ? "" : "?\(secrets)")
    for command in [["bench", "upload", "--seconds", "1"], ["preflight", "--quick"]] {
      for extra in [["--json"], []] {
        let outcome = try await program.run(
          command + ["--ingest", url] + (byInput ? ["--key-stdin"] : []) + extra,
          input: secrets + "\n",
          environment: ["AIRWORTHY_LOG": "debug"]
        )
        #expect(!(outcome.output + outcome.errors).contains(canary))
        #expect(outcome.status != 0)
      }
    }
    let kept = program.home.appendingPathComponent(".local/state/airworthy/last-preflight.json")
    let text = try String(contentsOf: kept, encoding: .utf8)
    #expect(text.contains("srt://127.0.0.1:9"))
    #expect(!text.contains(canary))
  }

  /// What an ingest takes is told at length: the key must not be in that either.
  @Test(.timeLimit(.minutes(2)))
  func acceptedKeyOfACredentialIsNowhere() async throws {
    let program = try Program()
    let credentials = program.home.appendingPathComponent("credentials")
    try FileManager.default.createDirectory(at: credentials, withIntermediateDirectories: true)
    let file = credentials.appendingPathComponent("key")
    try "\(canary)?test=true\n".write(to: file, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
    let port = "\(Int.random(in: 20_000...30_000))"
    async let sink = program.run(["ingest", "--port", port, "--seconds", "30", "--json"])
    var text = ""
    var hasPublished = false
    for _ in 0..<10 where !hasPublished {
      let outcome = try await program.run(
        [
          "bench", "upload", "--ingest", "rtmp://127.0.0.1:\(port)/live", "--key-credential", "key",
          "--seconds", "3", "--at-kbps", "400", "--json",
        ],
        environment: ["CREDENTIALS_DIRECTORY": credentials.path, "AIRWORTHY_LOG": "debug"]
      )
      text += outcome.output + outcome.errors
      hasPublished =
        outcome.output.contains(#""published" : true"#)
        || outcome.output.contains(#""published": true"#)
        || outcome.output.contains(#""published":true"#)
    }
    #expect(hasPublished)
    let received = try await sink
    #expect(!(text + received.output + received.errors).contains(canary))
  }

  /// A key pasted behind the application was taken for a part of it, shown and kept, where another
  /// key came apart.
  @Test(.timeLimit(.minutes(1)))
  func keyInTheAddressBesideAnotherIsNowhere() async throws {
    let program = try Program()
    for extra in [["--json"], []] {
      let outcome = try await program.run(
        ["preflight", "--quick", "--ingest", "rtmp://127.0.0.1:9/live/\(canary)", "--key-stdin"]
          + extra,
        input: "another\n"
      )
      #expect(!(outcome.output + outcome.errors).contains(canary))
    }
    let kept = program.home.appendingPathComponent(".local/state/airworthy/last-preflight.json")
    let text = try String(contentsOf: kept, encoding: .utf8)
    #expect(text.contains("rtmp://127.0.0.1:9/live/***"))
    #expect(!text.contains(canary))
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "rtmp://user:CANARY@127.0.0.1/live", "rtmp://127.0.0.1?CANARY", "rtmp://127.0.0.1#CANARY",
      "rtmp://127.0.0.1:CANARY/live", "CANARY", "http://x/CANARY",
    ]
  )
  func wrongAddressIsNotRepeated(address: String) async throws {
    let url = address.replacing("CANARY", with: canary)
    let outcome = try await Program().run(["bench", "upload", "--ingest", url])
    #expect(outcome.status == 64)
    #expect(!outcome.errors.contains(canary))
  }

  /// Once what the command line could not take was told word for word, a key with it.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ["rtmp://127.0.0.1/live/CANARY"], ["CANARY"],
      ["--ingest=rtmp://a/live", "--key-stdin=CANARY"],
      ["--ingest", "rtmp://127.0.0.1/live", "--seconds", "rtmp://127.0.0.1/live/CANARY"],
      ["--ingest", "rtmp://127.0.0.1/live", "--key-file", "CANARY"],
      ["--ingest", "rtmp://127.0.0.1/live", "--key-credential", "CANARY"],
    ]
  )
  func aKeyWhereNoneBelongsIsNotRepeated(arguments: [String]) async throws {
    let words = arguments.map { $0.replacing("CANARY", with: canary) }
    for command in [["bench", "upload"], ["preflight"]] {
      let outcome = try await Program().run(command + words)
      #expect([64, 66].contains(outcome.status), "\(outcome.errors)")
      #expect(!outcome.errors.isEmpty)
      #expect(!(outcome.output + outcome.errors).contains(canary))
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func addressThatIsNoneIsNotRepeated() async throws {
    let outcome = try await Program().run(["bench", "upload", "--ingest", "live_\(canary)"])
    #expect(outcome.status == 64)
    #expect(!outcome.errors.contains(canary))
  }
}
