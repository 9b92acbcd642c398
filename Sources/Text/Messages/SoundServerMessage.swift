public import Rig

/// What `airworthy devices` says of the sound server: its default and why it is that one, what its
/// profiles hide, and what stands between it and this user.
public enum SoundServerMessage: CatalogueMessage, Equatable {
  case running(name: String, rateHz: Int?)
  case absent(SoundServer.State)
  case defaultInput
  case noDefault
  case why(DefaultSource.Reason, isSaved: Bool)
  case ranks
  case ranked(name: String, priority: Int, unplugged: Bool)
  case hidden
  case hiddenBy(profile: String?)
  case costsMusic
  case barrier(AccessBarrier)
}
