internal import Output
internal import Text
internal import Workers

/// Asks for quiet, then for a voice, with a meter; says nothing where nobody would see it.
final class VoicePrompts {
  private let console: Console
  private let isShown: Bool
  /// The time of quiet at the start; 0 where nobody is asked for it.
  let quietSeconds: Double
  /// The time to measure, quiet and voice together.
  let wholeSeconds: Double
  private var hasAskedForVoice = false

  init(_ console: Console, isWanted: Bool, seconds: Double) {
    self.console = console
    isShown = isWanted && Console.showsProgress
    quietSeconds = isShown ? BenchMicrophoneCommand.quietSeconds : 0
    wholeSeconds = quietSeconds + seconds
  }

  /// Asks for quiet.
  func begin() {
    guard isShown else { return }
    console.message(BenchMessage.beQuiet(seconds: Int(quietSeconds)))
  }

  /// Shows how loud it is, and asks for the voice when the quiet is over.
  func show(_ progress: BenchProgress) {
    if isShown, !hasAskedForVoice, progress.share * wholeSeconds >= quietSeconds {
      hasAskedForVoice = true
      console.progress(nil)
      console.message(BenchMessage.talkNow(seconds: Int(wholeSeconds - quietSeconds)))
    }
    console.progress(LevelMeterText.line(progress))
  }
}
