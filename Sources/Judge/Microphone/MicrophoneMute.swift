import Rig

/// What keeps a microphone quiet on purpose, with the commands that undo it.
struct MicrophoneMute {
  /// The places where it is muted: `mixer`, `source`, `volume`.
  var places: [String] = []
  var commands: [String] = []

  func finding(_ target: Finding.Target) -> Finding? {
    guard !places.isEmpty else { return nil }
    return Finding(
      .microphoneMuted,
      .fail,
      target,
      remedy: Remedy(commands: commands),
      arguments: ["places": places.joined(separator: ",")]
    )
  }
}

extension MicrophoneEvidence {
  /// Where the microphone is muted; nil without a microphone.
  func mute(_ limits: MicrophoneThresholds) -> MicrophoneMute? {
    guard let device else { return nil }
    var mute = MicrophoneMute()
    if let mixer = device.mixer, mixer.captureSwitch == false, !carriesVoice(limits) {
      mute.places.append("mixer")
      if let card = device.card {
        mute.commands.append(
          ShellQuoting.command(["amixer", "-c", card.id, "sset", mixer.mutedElement, "cap"])
        )
      }
    }
    guard let source = device.source else { return mute }
    if source.muted {
      mute.places.append("source")
      mute.commands.append(
        ShellQuoting.command(["pactl", "set-source-mute", source.name, "0"])
      )
    }
    if source.volumePercent <= 0 {
      mute.places.append("volume")
      mute.commands.append(
        ShellQuoting.command(["pactl", "set-source-volume", source.name, "100%"])
      )
    }
    return mute
  }

  /// A switch on a path that is not in use is off on many cards: what is heard decides.
  private func carriesVoice(_ limits: MicrophoneThresholds) -> Bool {
    guard let measurement, !measurement.silent, let loudness = measurement.loudnessLufs else {
      return false
    }
    return loudness.isCredible && loudness >= limits.loudnessLow.fail.value
  }
}

extension CaptureMixer {
  /// The element whose switch is off, as `amixer` takes it.
  fileprivate var mutedElement: String {
    let muted = elements.filter { !$0.switches.isEmpty && !$0.switches.contains(true) }
    guard let element = muted.first(where: { $0.name == "Capture" }) ?? muted.first else {
      return "Capture"
    }
    return element.index == 0 ? element.name : "\(element.name),\(element.index)"
  }
}
