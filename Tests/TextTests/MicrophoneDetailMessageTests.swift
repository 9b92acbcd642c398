import Rig
import Testing
import Text

/// What `--verbose` adds of a microphone.
@Suite struct MicrophoneDetailMessageTests {
  @Test(arguments: messages, Language.allCases)
  func linesReadWell(message: MicrophoneDetailMessage, language: Language) {
    let text = message.text(in: language)
    #expect(Prose(text: text, language: language).lineFlaws == [], "\(text)")
  }

  @Test(arguments: Language.allCases)
  func everyRoleHasItsOwnWords(language: Language) {
    let roles: [MixerElement.Role?] = [
      .volume, .boost, .inputSource, .autoGain, .phantomPower, .pad, .air, .other, nil,
    ]
    let texts = roles.map { role in
      MicrophoneDetailMessage.element(name: "X", role: role, value: nil, range: nil, isOn: true)
        .text(in: language)
    }
    #expect(Set(texts).count == roles.count)
  }

  /// What can't sense is not called empty.
  @Test(arguments: Language.allCases)
  func aSocketIsFullEmptyOrSilent(language: Language) {
    let ports = [true, false, nil].map { available in
      MicrophoneDetailMessage.port(
        SourcePort(name: "p", description: "P", priority: 1, available: available, active: false)
      )
      .text(in: language)
    }
    #expect(Set(ports).count == 3)
    let jacks = [(true, false), (false, false), (true, true)].map { plugged, phantom in
      MicrophoneDetailMessage.jack(name: "J", plugged: plugged, phantom: phantom)
        .text(in: language)
    }
    #expect(Set(jacks).count == 3)
  }

  @Test(arguments: [
    ("ASYNC", "USB interface 2.1: S16_LE, clock of the microphone (ASYNC)"),
    ("SYNC", "USB interface 2.1: S16_LE, clock of the computer (SYNC)"),
    ("ADAPTIVE", "USB interface 2.1: S16_LE, clock of the computer (ADAPTIVE)"),
    ("NONE", "USB interface 2.1: S16_LE, clock NONE"),
  ])
  func theClockIsTold(synchronization: String, text: String) {
    let message = MicrophoneDetailMessage.altset(
      interface: 2,
      altset: 1,
      formats: "S16_LE",
      clock: synchronization,
      bits: nil,
      channelMap: nil
    )
    #expect(message.text(in: .english) == text)
  }

  static let messages: [MicrophoneDetailMessage] = [
    .card(index: 0, id: "PCH", longName: "HDA Intel PCH at irq 128"),
    .mixer(name: "Realtek ALC287", components: "HDA:10ec0287"),
    .usb(vendorId: "046d", productId: "0825", serial: "A1"),
    .usb(vendorId: "046d", productId: "0825", serial: nil),
    .buffers(period: "16…32", buffer: nil), .buffers(period: nil, buffer: "16…32"),
    .inputKnownBy(.inputSource), .inputKnownBy(.jack), .inputKnownBy(.onlyInput),
    .element(name: "Capture,0", role: .volume, value: "1.0 dB", range: "0.0…3.0 dB", isOn: false),
    .element(name: "Capture,0", role: .other, value: nil, range: nil, isOn: nil),
    .altset(
      interface: 1,
      altset: 2,
      formats: "S16_LE",
      clock: "ASYNC",
      bits: 16,
      channelMap: "FL FR"
    ),
    .stream(subdevice: 0, state: "RUNNING", process: "obs", pid: 1, format: "S16_LE"),
    .stream(subdevice: 0, state: "RUNNING", process: nil, pid: 1, format: nil),
    .stream(subdevice: 0, state: "RUNNING", process: nil, pid: nil, format: nil),
    .streamBuffer(period: 1, buffer: 2, mostWaiting: 3),
    .streamBuffer(period: 1, buffer: 2, mostWaiting: nil),
    .useCase(verb: "HiFi", device: "Mic1", pcm: "hw:0"), .useCase(verb: nil, device: nil, pcm: nil),
    .useCaseConfiguration("/usr/share/x.conf"), .place(card: "c", profile: "p"),
    .place(card: "c", profile: nil), .state("running"), .channelVolumes("0.0/-∞"),
    .baseVolume(decibels: "0.0", hardware: "1.0"), .baseVolume(decibels: "0.0", hardware: nil),
    .latency(now: "1.0", configured: "2.0"), .latency(now: nil, configured: "2.0"),
    .flags("hardware"),
    .port(
      SourcePort(
        name: "p",
        description: "P",
        priority: 1,
        available: nil,
        type: "mic",
        availabilityGroup: "Legacy 1",
        active: true
      )
    ),
    .master("desk"), .recording(stream: "Mic/Aux", rateHz: 48000, isInternal: true),
    .recording(stream: "Mic/Aux", rateHz: 48000, isInternal: false),
  ]
}
