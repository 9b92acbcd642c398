internal import Rig
internal import SystemCore
internal import Workers

/// Lists the microphones: one worker for all, and after a miss one a card, so that only the card
/// that hangs, or the server that does, is missing.
final class MicrophoneSurvey {
  private static let patience = Duration.milliseconds(2500)

  private let supervisor: Supervisor
  private var cards: [Int] = []
  private var whole: MicrophoneListing?
  /// The listings of single cards by their numbers, and of what is on no card under nil.
  private var parts: [Int?: MicrophoneListing] = [:]

  init(_ supervisor: Supervisor) { self.supervisor = supervisor }

  /// Starts the listing, which goes on while the supervisor runs.
  func start() {
    ask(MicrophoneListRequest()) { [self] listing in
      whole = listing
    } miss: { [self] in
      startCard(nil, [.init(cards: .none), .init(cards: .none, useSoundServer: false)])
      for card in cards {
        startCard(
          card,
          [
            .init(cards: .only(card)),
            // A sound server that hangs must not hide the card.
            .init(cards: .only(card), useSoundServer: false),
            .init(cards: .only(card), useSoundServer: false, opensDevices: false),
          ]
        )
      }
    }
  }

  /// What was listed; nil where nothing was.
  var listing: MicrophoneListing? {
    if let whole { return whole }
    let ordered = cards.compactMap { parts[$0] } + [parts[nil]].compactMap { $0 }
    guard let rest = ordered.last else { return nil }
    let microphones = ordered.flatMap(\.microphones)
    return MicrophoneListing(
      microphones: microphones.filter(\.kind.isHardware)
        + microphones.filter { !$0.kind.isHardware },
      monitors: rest.monitors,
      soundServer: rest.soundServer,
      absence: microphones.isEmpty ? rest.absence : nil,
      barrier: rest.barrier
    )
  }

  /// Tries one way after the other until a worker answers.
  private func startCard(_ card: Int?, _ ways: [MicrophoneListRequest]) {
    guard let way = ways.first else { return }
    ask(way) { [self] listing in
      parts[card] = listing
    } miss: { [self] in
      startCard(card, Array(ways.dropFirst()))
    }
  }

  private func ask(
    _ request: MicrophoneListRequest,
    answer: @escaping (MicrophoneListing) -> Void,
    miss: @escaping () -> Void
  ) {
    var isAnswered = false
    supervisor.start(
      .listMicrophones(request),
      MicrophoneSurveyFact.self,
      until: .after(MicrophoneSurvey.patience),
      receive: { [self] message in
        switch message {
        case .measurement(.cards(let numbers)):
          if request.cards == .all { cards = numbers }
        case .measurement(.listing(let listing)):
          isAnswered = true
          answer(listing)
        default: break
        }
      },
      finish: { end in
        if end != .interrupted, !isAnswered { miss() }
      }
    )
  }
}
