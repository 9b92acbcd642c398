public import Rig
internal import SystemCore
public import Workers

/// Finds out which encoders work, in a worker of `airworthy-media`; one that hangs costs its own time
/// alone.
public final class EncoderSurvey {
  /// Why there is no listing.
  public enum Failure: Error, Sendable, Equatable {
    /// `airworthy-media` is not there, or does not start.
    case noProgram
    /// The user interrupted it.
    case interrupted
  }

  private static let longest = Duration.seconds(40)

  private let supervisor: Supervisor
  private let patience: Duration
  private var library: String?
  private var trying: EncoderKind?
  private var encoders: [MediaEncoder] = []

  /// A survey; a driver that is silent for longer than the patience hangs.
  public init(_ supervisor: Supervisor, patience: Duration = .seconds(6)) {
    self.supervisor = supervisor
    self.patience = patience
  }

  /// Opens every encoder of these kinds; returns when each has answered or missed its time.
  public func run(_ kinds: [EncoderKind]) throws(Failure) -> EncoderListing {
    var left = kinds
    while !left.isEmpty {
      trying = nil
      var end = WorkerEnd.crashed
      supervisor.start(
        .media(.listEncoders(left)),
        EncoderSurveyFact.self,
        until: .after(Self.longest),
        patience: patience,
        receive: { [self] in take($0) },
        finish: { end = $0 }
      )
      supervisor.run()
      guard !supervisor.isInterrupted else { throw .interrupted }
      guard library != nil else { throw .noProgram }
      if end != .done, let trying {
        let isHung = end == .timedOut || end == .abandoned
        encoders.append(
          MediaEncoder(
            trying,
            state: .fails,
            fault: isHung ? .hung : .driver,
            detail: isHung ? nil : "the driver brought its process down"
          )
        )
      }
      let answered = Set(encoders.map(\.kind))
      let remaining = left.filter { !answered.contains($0) }
      guard remaining.count < left.count else { break }
      left = remaining
    }
    let order = Dictionary(uniqueKeysWithValues: kinds.enumerated().map { ($1, $0) })
    encoders.sort { order[$0.kind, default: 0] < order[$1.kind, default: 0] }
    return EncoderListing(library: library ?? "", encoders: encoders)
  }

  private func take(_ message: WorkerMessage<EncoderSurveyFact>) {
    guard case .measurement(let fact) = message else { return }
    switch fact {
    case .library(let name): library = name
    case .trying(let kind): trying = kind
    case .encoder(let encoder):
      encoders.append(encoder)
      trying = nil
    }
  }
}
