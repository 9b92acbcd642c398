internal import ArgumentParser
internal import Glibc
internal import Judge
internal import Output
internal import Preflight
internal import Rig
internal import SystemCore
internal import Text
internal import Workers

/// `airworthy bench microphone`.
struct BenchMicrophoneCommand: ParsableCommand {
  /// The quiet that is asked for: enough for two steps of 0.25 Hz between the lines of a hum.
  static let quietSeconds = 4.0
  /// What is played back.
  private static let playbackSeconds = 8.0

  static let configuration = CommandConfiguration(
    commandName: "microphone",
    abstract: "Measure a microphone's levels, loudness, noise and faults.",
    discussion: """
      On a terminal it first asks for quiet, then for your voice. Nothing is changed: no volume, no \
      mixer, and no sound server is started.
      """
  )

  @Argument(
    help: "The microphone: its id, hw:CARD,DEV, or words of its name. Default: the usual one."
  )
  var microphone: String?

  @Option(help: "Seconds to measure your voice, after the warm-up.")
  var seconds: Double = 10

  @Flag(help: "Ask for nothing: find the quiet and the voice in what comes.")
  var noPrompt = false

  @Flag(help: "Record all microphones at once and tell which hears you best.")
  var which = false

  @Flag(help: "Play the last seconds back.")
  var listen = false

  @Option(help: "Keep the recording in this file, as WAV.", completion: .file())
  var record: String?

  @Option(help: "The platform whose loudness is aimed at, where it publishes one.")
  var platform: String?

  @Option(help: "The scene whose levels are asked for: teaching, entertainment, commerce, music.")
  var scene: String?

  @Option(help: "Change a limit: ID=VALUE. May be given more than once.")
  var threshold: [String] = []

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    // A noise floor is what is left in the pauses of speech: a second need not hold one.
    guard seconds >= 3, seconds <= 600 else {
      throw shared.refusal(.range(option: "--seconds", from: "3", to: "600"))
    }
    guard !which || microphone == nil && !listen && record == nil else {
      throw shared.refusal(
        .notWith(option: "--which", others: ["MICROPHONE", "--listen", "--record"])
      )
    }
  }

  func run() throws {
    let console = shared.console
    let profiles = try Profiles(console)
    let platform = try platform.map { try profiles.platform($0, console) }
    let limits = try profiles.thresholds(
      on: platform,
      scene: scene,
      arguments: threshold,
      console
    ).microphone
    let supervisor = shared.supervisor()
    let listing = try shared.survey(.microphones, supervisor)
    if which {
      try runWhich(listing, supervisor)
    } else {
      try runOne(try choose(from: listing, console), supervisor, limits)
    }
  }

  private func runOne(
    _ chosen: Microphone,
    _ supervisor: Supervisor,
    _ limits: MicrophoneThresholds
  ) throws {
    let console = shared.console
    let file = try OutputFile(record, console)
    announce(chosen, limits)
    let prompts = VoicePrompts(console, isWanted: !noPrompt, seconds: seconds)
    prompts.begin()
    let trial = MicrophoneTrial(
      chosen,
      supervisor,
      rig: shared.rig,
      seconds: prompts.wholeSeconds,
      change: {
        $0.quietSeconds = prompts.quietSeconds
        $0.recordingPath = record
        $0.playbackSeconds = listen ? Self.playbackSeconds : 0
      },
      progress: { prompts.show($0) }
    )
    supervisor.run()
    let measurement = trial.outcome.measurement
    file?.tell(measurement?.recording, measurement?.notMeasured["recording"], console)
    if listen, let reason = measurement?.notMeasured["playback"] {
      console.message(BenchMessage.playbackFailed(reason: reason.harmless))
    }
    try BenchReport(
      schema: "airworthy/bench-microphone/1",
      shared: shared,
      device: (key: "microphone", value: chosen),
      outcome: trial.outcome,
      judgement: trial.judgement(by: limits),
      text: \.messages
    ).finish()
  }

  /// What is recorded; what is known to spoil it is told first.
  private func announce(_ chosen: Microphone, _ limits: MicrophoneThresholds) {
    let console = shared.console
    console.warn(beforeRecording: chosen, by: limits)
    guard Console.showsProgress else { return }
    console.message(BenchMessage.measuringMicrophone(name: chosen.name.harmless))
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
