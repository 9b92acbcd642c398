/// Why an ingest could not start.
public enum IngestError: Error, Equatable, Sendable {
  /// The address is no address of this machine.
  case invalidAddress
  /// Somebody listens there already.
  case addressInUse
  /// The port needs rights that the user lacks.
  case permissionDenied
  /// It runs already.
  case alreadyStarted
  /// Any other error of the system, as `errno`; 0 where it gave none.
  case system(errno: Int32)
}
