internal import Judge
internal import Output
internal import Rig
internal import Text

extension Console {
  /// What is better known before a recording than after it: a Bluetooth headset that gives up its
  /// music profile for it, a switch that mutes, a gain that is too low for a voice.
  func warn(beforeRecording microphone: Microphone, by limits: MicrophoneThresholds) {
    if microphone.source?.bluetooth?.captureSwitchesProfile == true {
      message(
        BenchMessage.switchesProfile(
          name: microphone.name.harmless,
          profile: microphone.source?.bluetooth?.profile
        )
      )
    }
    let findings = judgeBeforeRecording(microphone, by: limits)
    for line in FindingText.lines(findings, language, width: Console.width) { message(line) }
  }
}
