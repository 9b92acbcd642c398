import Foundation
import Testing

/// `airworthy profile recommend`, from a report that a preflight kept.
@Suite(.serialized) struct ProfileRecommendTests {
  @Test(.timeLimit(.minutes(2)))
  func anotherPlatformAndSceneFromTheKeptReport() async throws {
    let program = try Program()
    let nothing = try await program.run(["profile", "recommend"])
    #expect(nothing.status == 66 && nothing.errors.contains("airworthy preflight"))

    // Whatever is attached here: without an ingest the uplink is not measured.
    _ = try await program.run(["preflight", "--quick", "--json"])
    let outcome = try await program.run([
      "profile", "recommend", "--platform", "twitch", "--platform", "douyin", "--json",
    ])
    let document = try Program.json(outcome)
    #expect(document["schema"] as? String == "airworthy/recommendation/1")
    #expect(document["platforms"] as? [String] == ["twitch", "douyin"])
    #expect(document["scene"] as? String == "entertainment")
    guard let recommendation = document["recommendation"] as? [String: Any] else {
      // A camera that is too slow for any show.
      #expect(outcome.status == 3)
      return
    }
    #expect(outcome.status == 0)
    let settings = try #require(recommendation["settings"] as? [String: [String: Any]])
    #expect(settings["video"]?["bitrate_kbps"] as? Int ?? .max <= 4000)
    let reasons = try #require(recommendation["reasons"] as? [[String: Any]])
    #expect(reasons.first?["code"] as? String == "platforms.common")

    for (language, title) in [("en", "For Twitch, "), ("zh", "平台：Twitch，场景：")] {
      let text = try await program.run([
        "profile", "recommend", "--platform", "twitch", "--scene", "teaching", "--lang", language,
      ])
      #expect(text.output.hasPrefix(title), "\(text.output)")
    }
  }

  @Test func unknownNamesAreUsageErrors() async throws {
    let program = try Program()
    _ = try await program.run(["preflight", "--quick", "--json"])
    let platform = try await program.run(["profile", "recommend", "--platform", "nonesuch"])
    #expect(platform.status == 64 && platform.errors.contains("youtube"))
    let scene = try await program.run(["profile", "recommend", "--scene", "nonesuch"])
    #expect(scene.status == 64 && scene.errors.contains("teaching"))
  }
}
