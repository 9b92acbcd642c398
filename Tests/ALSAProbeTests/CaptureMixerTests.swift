import Audio
import Rig
import Testing

@testable import ALSAProbe

struct CaptureMixerTests {
  private func element(
    _ name: String,
    _ index: Int = 0,
    volume: [Double] = [],
    switches: [Bool] = []
  ) -> ALSAMixerElement {
    ALSAMixerElement(
      name: name,
      index: index,
      volumeDb: volume,
      rangeDb: volume.isEmpty ? nil : -20...30,
      switches: switches
    )
  }

  @Test("no elements, no mixer")
  func none() {
    #expect(CaptureMixer([], ordinal: 0) == nil)
  }

  @Test("Capture is the main element, the loudest channel its volume, any open channel its switch")
  func capture() throws {
    let elements = [
      element("Mic Boost", volume: [20]),
      element("Capture", volume: [12, 14], switches: [false, true]),
    ]
    let mixer = try #require(CaptureMixer(elements, ordinal: 0))
    #expect(mixer.captureVolumeDb == 14)
    #expect(mixer.captureSwitch == true)
    #expect(mixer.elements.map(\.name) == ["Mic Boost", "Capture"])
    #expect(mixer.elements[1].minDb == -20)
    #expect(mixer.elements[1].maxDb == 30)
  }

  @Test("the second device has the second Capture element, or the only one", arguments: [0, 1, 2])
  func ordinal(_ ordinal: Int) throws {
    let elements = [
      element("Capture", 0, volume: [0], switches: [true]),
      element("Capture", 1, volume: [10], switches: [false]),
    ]
    let mixer = try #require(CaptureMixer(elements, ordinal: ordinal))
    #expect(mixer.captureVolumeDb == (ordinal == 1 ? 10 : 0))
    #expect(mixer.captureSwitch == (ordinal != 1))
  }

  @Test("a boost or an automatic gain that is off mutes nothing")
  func notMain() throws {
    let elements = [
      element("Auto Gain Control", switches: [false]), element("Mic Boost", volume: [0]),
    ]
    let mixer = try #require(CaptureMixer(elements, ordinal: 0))
    #expect(mixer.captureSwitch == nil)
    #expect(mixer.captureVolumeDb == nil)
    #expect(mixer.elements.count == 2)
  }

  @Test(
    "without Capture one open input is enough, and all closed are muted",
    arguments: [([true, false], true), ([false, false], false)]
  )
  func inputs(states: [Bool], expected: Bool) throws {
    let elements = [
      element("Line", volume: [3], switches: [states[0]]),
      element("Mic", volume: [5], switches: [states[1]]),
    ]
    let mixer = try #require(CaptureMixer(elements, ordinal: 0))
    #expect(mixer.captureSwitch == expected)
    #expect(mixer.captureVolumeDb == 3)
  }
}
