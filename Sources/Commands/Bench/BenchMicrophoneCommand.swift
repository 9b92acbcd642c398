internal import ArgumentParser
internal import Judge
internal import Output
internal import Preflight
internal import Rig
internal import SystemCore
internal import Text
internal import Workers

/// `airworthy bench microphone`.
struct BenchMicrophoneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "microphone",
    abstract: "Measure a microphone's levels, loudness and noise."
  )

  @Argument(
    help: "The microphone: its id, hw:CARD,DEV, or words of its name. Default: the usual one."
  )
  var microphone: String?

  @Option(help: "Seconds to measure, after the warm-up.")
  var seconds: Double = 8

  @Option(help: "The scene whose levels are asked for: teaching, entertainment, commerce.")
  var scene: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    // A noise floor is what is left in the pauses of speech: a second need not hold one.
    guard seconds >= 3, seconds <= 600 else {
      throw shared.refusal(.range(option: "--seconds", from: "3", to: "600"))
    }
  }

  func run() throws {
    let console = shared.console
    let thresholds = try Profiles(console).thresholds(scene: scene, arguments: [], console)
    let supervisor = shared.supervisor()
    let listing = try shared.survey(.microphones, supervisor)
    let chosen = try choose(from: listing, console)
    if Console.showsProgress {
      console.message(BenchMessage.measuringMicrophone(name: chosen.name.harmless))
    }
    let bench = BenchRun<MicrophoneMeasurement>(
      .benchMicrophone(MicrophoneBenchRequest(chosen, rig: shared.rig, seconds: seconds)),
      supervisor,
      until: .after(.seconds(seconds + 1 + 5)),
      progress: { console.progress(ProgressText.line($0, shared.language)) }
    )
    supervisor.run()
    let outcome = bench.outcome ?? .crashed
    let failure = outcome.failure(hung: .microphoneHung, crashed: .microphoneFailed)
    try BenchReport(
      schema: "airworthy/bench-microphone/1",
      shared: shared,
      device: (key: "microphone", value: chosen),
      outcome: outcome,
      judgement: judge(
        MicrophoneEvidence(
          device: chosen,
          measurement: outcome.measurement,
          failure: failure.map { BenchFailure($0) }
        ),
        by: thresholds.microphone
      ),
      text: \.messages
    ).finish()
  }

  private func choose(from listing: DeviceListing, _ console: Console) throws -> Microphone {
    let microphones = listing.microphones?.microphones ?? []
    guard let wanted = microphone else {
      if let usual = MicrophoneChoice.usual(among: microphones) { return usual }
      console.message(
        listing.microphones == nil
          ? DeviceMessage.notListed(.microphone)
          : DeviceMessage.noMicrophone(listing.microphones?.absence ?? .noneAttached)
      )
      throw ExitStatus.noInput
    }
    do {
      return try DeviceSelection.device(named: wanted, among: microphones)
    } catch {
      console.message(
        UsageMessage(error, .microphone, wanted: wanted, known: microphones.map(\.id))
      )
      throw error == .unknown ? ExitStatus.noInput : ExitStatus.usage
    }
  }
}
