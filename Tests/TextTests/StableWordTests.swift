import Rig
import Testing
import Text

/// Every stable word of an argument has its own words; others are passed over.
@Suite struct StableWordTests {
  @Test(arguments: [
    (FindingCode.cameraClock, "fault", EmittedFindings.clockFaults),
    (.cameraLies, "faults", EmittedFindings.listingFaults),
    (.cameraUSBTight, "fit", ["tight", "exceeds"]),
    (.pictureCast, "colour", EmittedFindings.colours),
    (.microphoneDefaultOther, "reason", EmittedFindings.defaultReasons),
    (.microphoneOneSided, "channel", ["left", "right"]),
    (.microphoneGainMoved, "muted", ["yes"]), (.microphoneGainAutomatic, "pumps", ["yes"]),
    (.microphoneBandwidth, "bluetooth", ["yes"]),
  ])
  func eachReadsDifferently(code: FindingCode, argument: String, words: [String]) {
    for language in Language.allCases {
      let headlines = words.map { headline(code, [argument: $0], language) }
      let bare = headline(code, [:], language)
      #expect(Set(headlines + [bare]).count == words.count + 1)
      #expect(headline(code, [argument: "unheard_of"], language) == bare)
    }
  }

  @Test(arguments: [
    (FindingCode.cameraRateLowLight, "proven", "yes"), (.cameraRateFirmware, "proven", "yes"),
    (.cameraRateAntiFlicker, "proven", "yes"), (.cameraUSBSlowLink, "evidence", "bos"),
    (.cameraUSBSlowLink, "evidence", "link"),
  ])
  func onlyWhatIsCertainIsSaidSo(code: FindingCode, argument: String, word: String) {
    let certain = (
      headline(code, [argument: word], .english), headline(code, [argument: word], .chinese)
    )
    #expect(!certain.0.contains("most likely") && !certain.1.contains("很可能"))
    for unsure in [[:], [argument: "usb_version"]] {
      #expect(headline(code, unsure, .english).contains("most likely"))
      #expect(headline(code, unsure, .chinese).contains("很可能"))
    }
  }

  private func headline(
    _ code: FindingCode,
    _ arguments: [String: String],
    _ language: Language
  ) -> String {
    Finding(code, .warn, Finding.Target(kind: .camera, id: nil), arguments: arguments)
      .headline(in: language)
  }
}
