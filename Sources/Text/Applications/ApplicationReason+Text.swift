public import Rig

extension ApplicationPick.Reason {
  /// Why a program cannot use a camera, or uses it as it does, and what that means on air: one or two
  /// sentences, each with a full stop.
  public func text(
    in language: Language,
    of application: ApplicationPick.Application
  ) -> String {
    let facts = ApplicationFacts(application, arguments)
    return switch language {
    case .english: code.english(facts)
    case .chinese: code.chinese(facts)
    }
  }
}
