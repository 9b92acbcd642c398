internal import ArgumentParser
internal import Judge
internal import Output
internal import Preflight
internal import Rig
internal import Text
internal import Workers

extension BenchMicrophoneCommand {
  /// All microphones at once: which hears the speaker best?
  func runWhich(_ listing: DeviceListing, _ supervisor: Supervisor) throws {
    let console = shared.console
    let candidates = MicrophoneChoice.real(among: listing.microphones?.microphones ?? [])
    guard !candidates.isEmpty else {
      console.message(DeviceMessage.noMicrophone(listing.microphones?.absence ?? .noneAttached))
      throw ExitStatus.noInput
    }
    let prompts = VoicePrompts(console, isWanted: !noPrompt, seconds: seconds)
    prompts.begin()
    let trials = candidates.enumerated().map { index, microphone in
      MicrophoneTrial(
        microphone,
        supervisor,
        rig: shared.rig,
        seconds: prompts.wholeSeconds,
        change: { $0.quietSeconds = prompts.quietSeconds },
        progress: { if index == 0 { prompts.show($0) } }
      )
    }
    supervisor.run()
    console.progress(nil)
    guard !supervisor.isInterrupted else {
      console.message(UsageMessage.interrupted)
      throw ExitStatus.interrupted
    }
    let ranking = rank(
      trials.map {
        RankedMicrophone(
          microphone: $0.microphone,
          measurement: $0.outcome.measurement,
          failure: $0.failure?.code
        )
      }
    )
    let document = RankingDocument(rig: shared.rig, ranking)
    if shared.json {
      try console.write(json: document)
    } else {
      try console.write(RankingText.text(document, shared.language, width: Console.width))
    }
    if ranking.best == nil { throw ExitStatus.undetermined }
  }
}
