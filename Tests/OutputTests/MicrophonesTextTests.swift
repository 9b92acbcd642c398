import Output
import Rig
import TestExtensions
import Testing
import Text

/// `airworthy devices microphones`, word for word.
@Suite struct MicrophonesTextTests {
  @Test(arguments: Language.allCases, [false, true])
  func everyKind(language: Language, isVerbose: Bool) throws {
    let text = printed(
      SampleMicrophones.all,
      server: SoundServer(.running, name: "PulseAudio 16.1"),
      language,
      isVerbose: isVerbose
    )
    try GoldenText.expect(text, is: name("microphones", language, isVerbose))
  }

  @Test(arguments: Language.allCases, [false, true])
  func defaultAndHidden(language: Language, isVerbose: Bool) throws {
    let text = printed(
      [
        SampleMicrophones.ofServer("webcam", "C920", 48000, .usb),
        SampleMicrophones.ofServer("desk", "Yeti", 48000, .usb),
      ],
      server: SampleServers.pipeWire,
      monitors: [SoundSource(name: "speaker.monitor", description: "Monitor of Speaker")],
      language,
      isVerbose: isVerbose
    )
    try GoldenText.expect(text, is: name("default", language, isVerbose))
  }

  @Test(arguments: Language.allCases)
  func defaultThatIsNoMicrophone(language: Language) throws {
    let text = printed(
      [SampleMicrophones.ofServer("desk microphone", "Yeti", 48000, .usb)],
      server: SampleServers.monitored,
      monitors: [SoundSource(name: "speaker.monitor", description: "Monitor of Speaker")],
      language
    )
    try GoldenText.expect(text, is: name("default-monitor", language, false))
  }

  @Test(arguments: Language.allCases)
  func noServerNoPermission(language: Language) throws {
    var server = SoundServer(.notRunning)
    server.barrier = AccessBarrier(.socketMissing, path: "/run/user/1000/pulse/native")
    let text = printed(
      SampleBarriers.denied,
      server: server,
      barrier: AccessBarrier(.snap, path: "/dev/snd", subject: "airworthy"),
      language
    )
    try GoldenText.expect(text, is: name("denied", language, false))
  }

  @Test(arguments: Language.allCases, [false, true])
  func everyLineFitsItsWidth(language: Language, isVerbose: Bool) {
    let text = printed(
      SampleMicrophones.all + SampleBarriers.denied,
      server: SampleServers.pipeWire,
      language,
      isVerbose: isVerbose
    )
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      // A name longer than a line and a command to paste are not broken.
      let isWhole = words.count == 1 || line.contains("pactl")
      #expect(isWhole || String(line).displayWidth <= 80, "\(line)")
    }
  }

  @Test func namesCannotMoveTheCursor() {
    for language in Language.allCases {
      let text = printed(SampleMicrophones.all, language, isVerbose: true)
      let controls = text.unicodeScalars.filter {
        $0.properties.generalCategory == .control && $0 != "\n"
      }
      #expect(controls.isEmpty)
    }
  }

  private func name(_ base: String, _ language: Language, _ isVerbose: Bool) -> String {
    "Output/\(base)\(isVerbose ? "-verbose" : "")-\(language.rawValue).txt"
  }
}
