/// What keeps this user from a camera, a sound card or the sound server, as far as it can be told.
public struct AccessBarrier: Codable, Sendable, Equatable {
  /// The causes, as stable words.
  public enum Cause: String, Codable, Sendable {
    /// The device's group is not among the user's.
    case notInGroup = "not_in_group"
    /// The user has been added to the group, but not logged in since.
    case groupNotInSession = "group_not_in_session"
    /// Another user sits at the computer, so that the session manager grants this one nothing.
    case otherUserAtSeat = "other_user_at_seat"
    /// Nobody is logged in at the computer itself (ssh, a service): nothing is granted by seat.
    case noSeat = "no_seat"
    /// The user sits at the computer, but the device's access list lacks him.
    case aclMissing = "acl_missing"
    /// A container that was not given the devices or the socket.
    case container
    /// Flatpak's sandbox.
    case flatpak
    /// Snap's sandbox, without its plug.
    case snap
    /// No sound server's socket is there.
    case socketMissing = "socket_missing"
    /// `XDG_RUNTIME_DIR` is not set: sudo, su, cron and services lack it.
    case runtimeFolderUnset = "runtime_folder_unset"
    /// The socket, or its folder, belongs to another user.
    case socketOfOtherUser = "socket_of_other_user"
    /// The socket is there, but nobody listens at it.
    case socketRefused = "socket_refused"
  }

  /// The cause.
  public var cause: Cause
  /// The node, the socket or the folder; nil where the cause concerns none.
  public var path: String?
  /// The group, the user or the snap's name that the cause speaks of; nil without one.
  public var subject: String?

  /// A cause with what it concerns.
  public init(_ cause: Cause, path: String? = nil, subject: String? = nil) {
    self.cause = cause
    self.path = path
    self.subject = subject
  }
}
