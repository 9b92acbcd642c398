internal import Output
internal import Rig
internal import Text

extension Console {
  /// A Bluetooth headset gives up its music profile for a recording: whoever wears it is told first.
  func warn(beforeRecording microphone: Microphone) {
    guard microphone.source?.bluetooth?.captureSwitchesProfile == true else { return }
    message(
      BenchMessage.switchesProfile(
        name: microphone.name.harmless,
        profile: microphone.source?.bluetooth?.profile
      )
    )
  }
}
