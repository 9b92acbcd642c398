internal import Rig

/// A change of one element of a card's mixer that is heard.
enum MixerChange: Equatable, Sendable {
  /// A volume, a boost or a switch: the loudest channel's gain, nil where silent.
  case gain(fromDb: Double?, toDb: Double?, muted: Bool)
  /// Another input was chosen.
  case input(from: String?, to: String?)

  /// What changed between two looks at the same mixer. Phantom power, pads and the like are no gain
  /// of a mixer's own.
  static func changes(from before: [MixerElement], to after: [MixerElement]) -> [MixerChange] {
    after.compactMap { now in
      guard let then = before.first(where: { $0.amixerName == now.amixerName }), then != now else {
        return nil
      }
      switch now.role {
      case .volume, .boost:
        let isMuted = now.isSilent
        guard then.volumeDb != now.volumeDb || then.isSilent != isMuted else { return nil }
        return .gain(
          fromDb: then.isSilent ? nil : then.volumeDb.max(),
          toDb: isMuted ? nil : now.volumeDb.max(),
          muted: isMuted
        )
      case .inputSource where then.choice != now.choice:
        return .input(from: then.choice, to: now.choice)
      default: return nil
      }
    }
  }
}

extension MixerElement {
  /// Whether its switch lets nothing through; a boost that is switched off still does.
  fileprivate var isSilent: Bool {
    role == .volume && !switches.isEmpty && !switches.contains(true)
  }
}
