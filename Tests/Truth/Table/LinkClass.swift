/// Links that are told of together. Whether one is steady is known only once the stream is over;
/// `recorded` takes every window of a recording, so it is no judgement from hindsight.
enum LinkClass: String, Sendable, CaseIterable {
  case steady
  case unsteady
  case recorded

  func contains(_ record: LinkRecord) -> Bool {
    switch self {
    case .steady: record.isSteady
    case .unsteady: !record.isSteady
    case .recorded: record.link.isTrace
    }
  }
}
