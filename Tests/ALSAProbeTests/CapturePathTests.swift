import Audio
import Rig
import Testing

@testable import ALSAProbe

/// Mixers as the kernel's drivers name them; synthesised.
struct CapturePathTests {
  private func volume(_ name: String, _ db: Double..., index: Int = 0) -> ALSAMixerElement {
    ALSAMixerElement(name: name, index: index, volumeDb: db, rangeDb: -20...30)
  }

  private func source(_ choice: String, _ choices: [String], index: Int = 0) -> ALSAMixerElement {
    ALSAMixerElement(name: "Input Source", index: index, choice: choice, choices: choices)
  }

  private func path(
    _ elements: [ALSAMixerElement],
    jacks: [ALSAJack] = [],
    isDigitalMicrophone: Bool = false
  ) throws -> CapturePath {
    try #require(
      CaptureMixer(
        elements,
        ordinal: 0,
        jacks: jacks,
        isDigitalMicrophone: isDigitalMicrophone
      )?.path
    )
  }

  private var laptop: [ALSAMixerElement] {
    [volume("Capture", 12, 10), volume("Mic Boost", 30), volume("Internal Mic Boost", 20)]
  }

  @Test("the mixer's choice of input names the boost that counts")
  func inputSource() throws {
    let inputs = ["Internal Mic", "Mic", "Line"]
    for (choice, total, steps) in [
      ("Internal Mic", 32.0, ["Internal Mic Boost", "Capture"]),
      ("Mic", 42, ["Mic Boost", "Capture"]),
      ("Line", 12, ["Capture"]),
    ] {
      let path = try path(laptop + [source(choice, inputs)])
      #expect(path.input == choice)
      #expect(path.evidence == .inputSource)
      #expect(path.totalGainDb == total)
      #expect(path.steps.map(\.name) == steps)
    }
  }

  @Test("of two converters each has its own choice of input")
  func secondConverter() throws {
    let elements =
      laptop + [source("Mic", ["Mic"], index: 0), source("Internal Mic", ["Mic"], index: 1)]
    let mixer = CaptureMixer(elements, ordinal: 1)
    #expect(mixer?.path?.input == "Internal Mic")
  }

  @Test("without a choice the jacks tell: what is plugged in, else what is built in")
  func jacks() throws {
    let internalMic = ALSAJack(name: "Internal Mic Phantom Jack", isPlugged: true)
    let plugged = try path(
      laptop,
      jacks: [ALSAJack(name: "Mic Jack", isPlugged: true), internalMic]
    )
    #expect(plugged.input == "Mic")
    #expect(plugged.evidence == .jack)
    #expect(plugged.totalGainDb == 42)
    let empty = try path(
      laptop,
      jacks: [ALSAJack(name: "Mic Jack", isPlugged: false), internalMic]
    )
    #expect(empty.input == "Internal Mic")
    #expect(empty.totalGainDb == 32)
    let headphones = try path(laptop, jacks: [ALSAJack(name: "Headphone Jack", isPlugged: true)])
    #expect(headphones.input == nil)
    #expect(headphones.totalGainDb == nil)
  }

  @Test("a single jack is the only input where there is no boost")
  func singleJack() throws {
    let path = try path(
      [volume("Capture", -74)],
      jacks: [ALSAJack(name: "Mic Phantom Jack", isPlugged: true)]
    )
    #expect(path.input == "Mic")
    #expect(path.evidence == .onlyInput)
    #expect(path.totalGainDb == -74)
  }

  @Test("which of two boosts counts is not guessed")
  func ambiguous() throws {
    let path = try path(laptop)
    #expect(path.input == nil)
    #expect(path.evidence == nil)
    #expect(path.totalGainDb == nil)
    #expect(path.steps.map(\.name) == ["Capture"])
  }

  @Test("a single boost, also one that is a switch, belongs to the only input")
  func singleBoost() throws {
    let lone = try path([volume("Capture", 6), volume("Mic Boost", 20)])
    #expect(lone.input == "Mic")
    #expect(lone.evidence == .onlyInput)
    #expect(lone.totalGainDb == 26)
    for (isOn, total) in [(true, 26.0), (false, 6)] {
      let boost = ALSAMixerElement(name: "Mic Boost (+20dB)", switches: [isOn])
      #expect(try path([volume("Capture", 6), boost]).totalGainDb == total)
    }
  }

  @Test("a USB microphone: its volume is all, its automatic gain is told")
  func usb() throws {
    let path = try path([
      volume("Mic", 12), ALSAMixerElement(name: "Auto Gain Control", switches: [true]),
      ALSAMixerElement(name: "Mic Phantom Power", switches: [false]),
      ALSAMixerElement(name: "Line In 1 Pad", switches: [false, true]),
      ALSAMixerElement(name: "Line In 1 Air", switches: [false]),
    ])
    #expect(path.totalGainDb == 12)
    #expect(path.autoGainControl == true)
    #expect(path.phantomPower == false)
    #expect(path.pad == true)
    #expect(path.air == false)
  }

  @Test("several inputs, none known to be the active one: no sum")
  func interface() throws {
    let path = try path([volume("Line", 3), volume("Mic", 5)])
    #expect(path.totalGainDb == nil)
    #expect(path.steps.isEmpty)
    #expect(path.autoGainControl == nil)
  }

  @Test("digital microphones have a volume of their own and no boost")
  func digitalMicrophone() throws {
    let elements = laptop + [volume("Dmic0", 20)]
    let mixer = try #require(CaptureMixer(elements, ordinal: 0, isDigitalMicrophone: true))
    #expect(mixer.captureVolumeDb == 20)
    #expect(mixer.path?.totalGainDb == 20)
    #expect(mixer.path?.steps.map(\.name) == ["Dmic0"])
    #expect(try path(laptop, isDigitalMicrophone: true).totalGainDb == 12)
  }

  @Test(
    "roles by name",
    arguments: [
      ("Mic Boost", MixerElement.Role.boost), ("Front Mic Boost", .boost), ("Capture", .volume),
      ("Mic", .volume), ("Auto Gain Control", .autoGain), ("Phantom Power 1", .phantomPower),
      ("Line In 1 Pad", .pad), ("Air", .air),
    ]
  )
  func roles(name: String, role: MixerElement.Role) {
    #expect(ALSAMixerElement(name: name, volumeDb: [0], switches: [true]).role == role)
  }

  @Test("an enumerated element is a choice of input by its name only")
  func choices() throws {
    #expect(source("Mic", ["Mic", "Line"]).role == .inputSource)
    #expect(ALSAMixerElement(name: "Sample Clock", choice: "Internal").role == .other)
    let mixer = try #require(CaptureMixer([source("Mic", ["Mic", "Line"])], ordinal: 0))
    #expect(mixer.elements.first?.choices == ["Mic", "Line"])
    #expect(mixer.elements.first?.amixerName == "Input Source,0")
    #expect(mixer.path?.totalGainDb == nil)
  }

  @Test(
    "jacks of inputs",
    arguments: [
      ("Mic Jack", true, false, "Mic"), ("Headset Mic Jack", true, false, "Headset Mic"),
      ("Internal Mic Phantom Jack", true, true, "Internal Mic"), ("Line Jack", true, false, "Line"),
      ("Line Out Front Jack", false, false, "Line Out Front"),
      ("Headphone Jack", false, false, "Headphone"),
      ("HDMI/DP,pcm=3 Jack", false, false, "HDMI/DP,pcm=3"),
    ]
  )
  func jackNames(name: String, isCapture: Bool, isPhantom: Bool, input: String) {
    let jack = ALSAJack(name: name, isPlugged: true)
    #expect(jack.isCapture == isCapture)
    #expect(jack.isPhantom == isPhantom)
    #expect(jack.input == input)
  }
}
