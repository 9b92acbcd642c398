internal import Rig

extension MicrophoneTopic {
  func englishHeadline(_ facts: FindingFacts) -> String {
    switch self {
    case .ready: "The voice is loud enough and clean\(levels(facts))."
    case .none: "No microphone was found: \(EnglishPhrases.unheard)."
    case .unknown: "The microphone that was asked for was not found: \(EnglishPhrases.unheard)."
    case .busy:
      "The microphone is in use by \(EnglishPhrases.holder(facts)): "
        + "nothing else can use it now, so it was not tested."
    case .denied: "This user has no permission to open the microphone: \(EnglishPhrases.unheard)."
    case .hung: "The microphone did not answer in time, so it could not be tested."
    case .gone: "The microphone disappeared during the test: on air your voice would be gone."
    case .failed:
      "The test of the microphone failed\(EnglishPhrases.detail(facts)), so it could not be judged."
    case .serverHung:
      "The sound server stopped answering, so the microphone could not be tested: on air your voice "
        + "would freeze."
    case .serverGone:
      "The sound server ended during the test\(EnglishPhrases.detail(facts)): on air your voice would "
        + "be gone."
    case .monitorDefault:
      "New recordings get what this computer plays\(source(facts)), not a microphone: "
        + "viewers may not hear you."
    case .otherDefault:
      "New recordings get \(input(facts)), not the microphone that was tested\(reason(facts)): "
        + "viewers may hear the wrong one."
    }
  }

  func englishAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .ready: nil
    case .none: "Plug in a microphone. If one is plugged in, try another port."
    case .unknown: "Plug the microphone in, or choose one of those that “airworthy devices” lists."
    case .busy:
      "Close \(facts.word("holder") ?? "the program that uses the microphone"), or choose another "
        + "microphone in it, and run the test again."
    case .denied:
      "Give this user access to sound devices (on most systems: make it a member of the group "
        + "“audio”), then log out and in again."
    case .hung:
      "Unplug the microphone, plug it in again and repeat the test. If it still does not answer, "
        + "restart the computer."
    case .gone: "Check the plug and the cable, leave out hubs, and repeat the test."
    case .failed: "Repeat the test. If it fails again, plug the microphone into another port."
    case .serverHung, .serverGone:
      "Restart the sound server (“systemctl --user restart pipewire pipewire-pulse”, or for "
        + "PulseAudio “pulseaudio -k”), or log out and in again, and repeat the test."
    case .monitorDefault:
      "Make your microphone the default input, or choose it by name in the streaming program."
    case .otherDefault:
      "Make the microphone that was tested the default input, or choose it by name in the "
        + "streaming program."
    }
  }

  private func levels(_ facts: FindingFacts) -> String {
    EnglishPhrases.enclosing([
      facts.text("loudness_lufs", .fixed(1)).map { "loudness \($0) LUFS" },
      facts.text("true_peak_dbtp", .fixed(1)).map { "peaks \($0) dBTP" },
      facts.text("noise_floor_dbfs", .fixed(1)).map { "background noise \($0) dBFS" },
    ])
  }

  // MARK: The default input

  private func source(_ facts: FindingFacts) -> String {
    facts.word("source").map { " (“\($0)”)" } ?? ""
  }

  private func input(_ facts: FindingFacts) -> String {
    facts.word("default").map { "“\($0)”" } ?? "another input"
  }

  private func reason(_ facts: FindingFacts) -> String {
    EnglishPhrases.enclosing([facts.defaultReason.map(words)])
  }

  private func words(_ reason: DefaultSource.Reason) -> String {
    switch reason {
    case .configured: "it was chosen as the default"
    case .onlyOne: "the sound server knows no other"
    case .highestPriority: "the sound server ranks it first"
    case .bluetoothBeatsAnalogUSB:
      "PulseAudio ranks a Bluetooth headset above an analogue USB microphone"
    case .othersUnplugged: "nothing is plugged into the inputs that rank higher"
    case .firstOfEquals: "it came first of several that rank alike"
    case .monitorOnly: "the sound server knows no microphone"
    case .monitorConfigured: "it was chosen, though it only hears what this computer plays"
    }
  }
}
