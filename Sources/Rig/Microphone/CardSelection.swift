/// Which cards a listing reads.
///
/// Where one card hangs in the kernel and with it the process that lists all, each card is listed
/// by a process of its own, and the rest by another.
public enum CardSelection: Codable, Sendable, Equatable {
  /// All cards, and all the server's sources.
  case all
  /// One card, with the server's sources of it.
  case only(Int)
  /// No card: the server, and its sources that are on none.
  case none
}
