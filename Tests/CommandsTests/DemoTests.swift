import Foundation
import Testing

/// The demo rig goes the whole way: real frames, real samples, a real RTMP publish on loopback.
@Suite(.serialized) struct DemoTests {
  @Test(.timeLimit(.minutes(2)))
  func preflightIsReadyMeasuredAndMarked() async throws {
    let program = try Program()
    let outcome = try await program.run(["preflight", "--rig", "demo", "--quick", "--json"])
    let report = try Program.json(outcome)
    #expect(report["rig"] as? String == "demo")
    #expect(report["schema"] as? String == "airworthy/report/1")
    let parts = try #require(report["parts"] as? [String: [String: Any]])
    let uplink = try #require(parts["uplink"]?["measurement"] as? [String: Any])
    #expect(uplink["published"] as? Bool == true)
    #expect((uplink["goodput_kbps"] as? Double ?? 0) > 1000)
    let camera = try #require(parts["camera"]?["measurement"] as? [String: Any])
    #expect((camera["frames"] as? Int ?? 0) > 30)
    let microphone = try #require(parts["microphone"]?["measurement"] as? [String: Any])
    let loudness = try #require(microphone["loudness_lufs"] as? Double)
    #expect(abs(loudness + 19) < 1)
    #expect(report["elapsed_ms"] as? Int ?? .max <= 15000 + 1000)
    let encoder = try #require(parts["encoder"]?["measurement"] as? [String: Any])
    #expect(
      encoder["material"] as? String == "camera" && encoder["while_capturing"] as? Bool == true
    )
    #expect((encoder["trials"] as? [Any])?.isEmpty == false)
    // Never kept: it is no verdict on this machine.
    let saved = try await program.run(["profile", "save", "demo"])
    #expect(saved.status == 66)
  }

  /// "twitch+youtube" was looked for among the platforms, and not found.
  @Test(.timeLimit(.minutes(2)))
  func preflightForSeveralPlatforms() async throws {
    let outcome = try await Program().run([
      "preflight", "--rig", "demo", "--quick", "--json", "--platform", "twitch", "--platform",
      "youtube",
    ])
    let report = try Program.json(outcome)
    #expect(report["platform"] as? String == "twitch+youtube")
    let recommendation = try #require(report["recommendation"] as? [String: Any])
    #expect(recommendation["settings"] != nil)
  }

  @Test(.timeLimit(.minutes(2)))
  func preflightKeepsAPicture() async throws {
    let program = try Program()
    let file = program.home.appendingPathComponent("show.jpg").path
    let outcome = try await program.run([
      "preflight", "--rig", "demo", "--quick", "--json", "--snapshot", file,
    ])
    let report = try Program.json(outcome)
    let parts = try #require(report["parts"] as? [String: [String: Any]])
    let camera = try #require(parts["camera"]?["measurement"] as? [String: Any])
    #expect(camera["snapshot"] as? String == file)
    let bytes = try #require(FileManager.default.contents(atPath: file))
    #expect(bytes.starts(with: [0xff, 0xd8]) && bytes.suffix(2) == Data([0xff, 0xd9]))
    #expect(bytes.count > 1000)
  }

  /// The standard run: several bitrates may be tried, and the microphone is heard for longer.
  @Test(.timeLimit(.minutes(2)))
  func standardPreflightIsSurer() async throws {
    let outcome = try await Program().run(["preflight", "--rig", "demo", "--json"])
    let report = try Program.json(outcome)
    let run = try #require(report["run"] as? String)
    #expect(["standard", "extended"].contains(run))
    #expect(report["confidence"] as? String == "medium")
    let elapsed = try #require(report["elapsed_ms"] as? Int)
    #expect(elapsed <= (report["budget_ms"] as? Int ?? 0) + 1000)
    #expect(outcome.errors.contains("watched for longer") == (run == "extended"))
    let parts = try #require(report["parts"] as? [String: [String: Any]])
    let uplink = try #require(parts["uplink"]?["measurement"] as? [String: Any])
    let paced = try #require(uplink["paced"] as? [String: Any])
    #expect(paced["seconds"] as? Double ?? 0 >= 8)
    let microphone = try #require(parts["microphone"]?["measurement"] as? [String: Any])
    #expect(microphone["seconds"] as? Double ?? 0 > 10)
  }

  @Test(.timeLimit(.minutes(2)), arguments: ["en", "zh"])
  func everyLineSaysDemo(language: String) async throws {
    let outcome = try await Program().run([
      "preflight", "--rig", "demo", "--quick", "--lang", language,
    ])
    let mark = language == "en" ? "[DEMO]" : "[演示]"
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count > 10)
    for line in lines { #expect(line.hasPrefix(mark), "\(line)") }
  }

  @Test(.timeLimit(.minutes(1)))
  func everyEncoderIsReallyOpened() async throws {
    let outcome = try await Program().run(["devices", "encoders", "--json"])
    let document = try Program.json(outcome)
    let listing = try #require(document["encoders"] as? [String: Any])
    let encoders = try #require(listing["encoders"] as? [[String: Any]])
    #expect(encoders.count == 12)
    let x264 = try #require(encoders.first { $0["kind"] as? String == "x264" })
    #expect(x264["state"] as? String == "works")
    for encoder in encoders {
      #expect((encoder["fault"] is String) == (encoder["state"] as? String == "fails"))
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func benchOfEncodersOnTheDemoCamerasFrames() async throws {
    let outcome = try await Program().run([
      "bench", "encoder", "--rig", "demo", "--size", "320x180@15", "--seconds", "4", "--json",
    ])
    let document = try Program.json(outcome)
    #expect(document["schema"] as? String == "airworthy/bench-encoder/1")
    let measurement = try #require(document["measurement"] as? [String: Any])
    let trials = try #require(measurement["trials"] as? [[String: Any]])
    #expect(trials.allSatisfy { $0["width"] as? Int == 320 && ($0["margin"] as? Double ?? 0) > 0 })
    #expect(!trials.isEmpty)
  }

  @Test(.timeLimit(.minutes(1)))
  func benchOfTheDemoCameraReadsItsRate() async throws {
    let outcome = try await Program().run([
      "bench", "camera", "--rig", "demo", "--seconds", "1", "--json",
    ])
    let document = try Program.json(outcome)
    let measurement = try #require(document["measurement"] as? [String: Any])
    let source = try #require(measurement["source_fps"] as? Double)
    #expect(abs(source - 30) < 0.05)
  }

  @Test(.timeLimit(.minutes(1)))
  func benchOfTheDemoCameraSeesItsPictureAndKeepsIt() async throws {
    let program = try Program()
    let file = program.home.appendingPathComponent("picture.jpg").path
    let outcome = try await program.run([
      "bench", "camera", "--rig", "demo", "--seconds", "1", "--json", "--snapshot", file,
    ])
    let document = try Program.json(outcome)
    let measurement = try #require(document["measurement"] as? [String: Any])
    let picture = try #require(measurement["picture"] as? [String: Any])
    // The test picture spans dark to bright around the middle.
    #expect(abs((picture["mean_luma"] as? Double ?? 0) - 122) < 10)
    #expect(measurement["snapshot"] as? String == file)
    let bytes = try #require(FileManager.default.contents(atPath: file))
    #expect(bytes.starts(with: [0xff, 0xd8]) && bytes.suffix(2) == Data([0xff, 0xd9]))
  }

  @Test(.timeLimit(.minutes(1)))
  func sweepOfTheDemoCameraMeasuresEachMode() async throws {
    let outcome = try await Program().run([
      "bench", "camera", "--rig", "demo", "--sweep", "--budget", "12", "--json",
    ])
    let document = try Program.json(outcome)
    let modes = try #require(document["modes"] as? [[String: Any]])
    let rates = modes.map { ($0["mode"] as? [String: Any])?["rate_fps"] as? Double }
    #expect(rates == [30, 25])
    for (mode, rate) in zip(modes, [30.0, 25]) {
      let measurement = mode["measurement"] as? [String: Any]
      #expect(abs((measurement?["source_fps"] as? Double ?? 0) - rate) < 0.05)
    }
    #expect((document["not_measured"] as? [Any])?.isEmpty == true)
  }
}
