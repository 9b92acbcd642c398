import SystemCore
import SystemPackage
import Testing

@testable import Audio

/// The library's `null` plug-in stands for a card.
struct CaptureStatusTests {
  @Test("the driver's clock, and what waits to be read")
  func status() throws {
    let capture = try ALSACapture(
      opening: "nothing",
      configuration: try ALSAConfiguration("pcm.nothing { type null }")
    )
    let granted = try capture.configure(rate: 48000, channels: 2)
    #expect(granted.clock != nil)
    #expect(try capture.status().state == "PREPARED")
    try capture.start()
    let first = try capture.status()
    let second = try capture.status()
    #expect(first.state == "RUNNING")
    let (start, end) = (try #require(first.timestamp), try #require(second.timestamp))
    #expect(start > .zero)
    #expect(end >= start)
    #expect(first.availFrames <= granted.bufferFrames)
    #expect(first.availMaxFrames >= first.availFrames)
    capture.drop()
  }

  @Test(
    "words of a name",
    arguments: [
      ("Mic Pad", "Pad", true), ("Line 1 (Gain) Pad", "Pad", true), ("Padding", "Pad", false),
      ("Air", "Air", true), ("Fairlight", "Air", false), ("Pad", "Mic Pad", false),
      ("Mic Auto Gain Control 2", "Auto Gain Control", true),
      ("Gain Auto Control", "Auto Gain", false),
      ("", "Pad", false),
    ]
  )
  func words(name: String, words: String, has: Bool) {
    #expect(ALSAMixerElement(name: name).isNamed(with: words) == has)
  }
}
