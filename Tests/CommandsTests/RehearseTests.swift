import Foundation
import Testing

/// A rehearsal of the demo rig: real frames, really encoded, to an ingest of airworthy's own.
@Suite(.serialized) struct RehearseTests {
  @Test(.timeLimit(.minutes(2)))
  func demoIsCapturedEncodedAndSent() async throws {
    let outcome = try await Program().run([
      "rehearse", "--rig", "demo", "--seconds", "6", "--json",
    ])
    let report = try Program.json(outcome)
    #expect(report["schema"] as? String == "airworthy/rehearsal/1")
    #expect(report["rig"] as? String == "demo" && report["ingest"] is NSNull)
    let attempts = try #require(report["attempts"] as? [[String: Any]])
    let last = try #require(attempts.last)
    let measurement = try #require(last["measurement"] as? [String: Any])
    #expect((measurement["failures"] as? [Any])?.isEmpty == true)
    let camera = try #require(measurement["camera"] as? [String: Any])
    #expect(camera["frames"] as? Int ?? 0 > 100)
    let encoding = try #require(measurement["encoding"] as? [String: Any])
    let due = try #require(encoding["due_frames"] as? Int)
    #expect(abs(due - 180) <= 2)
    #expect(
      due == (encoding["encoded_frames"] as? Int ?? 0) + (encoding["skipped_frames"] as? Int ?? 0)
    )
    let uplink = try #require(measurement["uplink"] as? [String: Any])
    #expect(uplink["published"] as? Bool == true)
    let paced = try #require(uplink["paced"] as? [String: Any])
    #expect(paced["dropped_frames"] as? Int == 0)
    #expect(paced["acked_kbps"] as? Double ?? 0 > 500)
    let microphone = try #require(measurement["microphone"] as? [String: Any])
    #expect(abs((microphone["loudness_lufs"] as? Double ?? 0) + 19) < 1.5)
  }

  @Test func withoutAPreflightThereIsNothingToRehearse() async throws {
    let outcome = try await Program().run(["rehearse"])
    #expect(outcome.status == 66 && outcome.errors.contains("airworthy preflight"))
  }

  @Test(
    arguments: [
      (["--seconds", "1"], "--seconds"), (["--attempts", "0"], "--attempts"),
      (["--rig", "demo", "--ingest", "rtmp://x/y"], "demo"),
      (["--ingest", "rtmp://x/y", "--ingest", "rtmp://x/z"], "--ingest"),
    ]
  )
  func badOptions(arguments: [String], says: String) async throws {
    let outcome = try await Program().run(["rehearse"] + arguments)
    #expect(outcome.status == 64 && outcome.errors.contains(says))
  }
}
