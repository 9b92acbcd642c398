/// Why a host has no address.
public enum HostLookupFault: Error, Equatable, Sendable {
  /// No such host name.
  case nameNotFound
  /// The name exists but has no address.
  case noAddress
  /// The name server could not be asked, or failed.
  case nameServerFailed
  /// The system's own error.
  case system(errno: CInt)
}
