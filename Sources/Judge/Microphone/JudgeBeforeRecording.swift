public import Rig

/// What is known to keep a microphone quiet before anything is recorded: where it is muted, and a
/// gain that is too low for a voice, each with the command that mends it.
public func judgeBeforeRecording(
  _ device: Microphone,
  by limits: MicrophoneThresholds
) -> [Finding] {
  let evidence = MicrophoneEvidence(device: device)
  let target = Finding.Target(kind: .microphone, id: device.id)
  return [evidence.mute(limits)?.finding(target), evidence.lowestGain(limits)?.finding(target)]
    .compactMap { $0 }
}
