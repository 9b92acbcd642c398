internal import Glibc
public import Rig
public import SystemCore

/// Finds out what keeps this user from a device; reads account files, logind's and the sandboxes'.
public struct BarrierFinder {
  /// The system that is read.
  public var root: SystemRoot
  /// The user whom it is about.
  public var user: SessionUser
  /// How a variable of the environment is read.
  public let environment: (String) -> String?

  /// A finder for a system and a user; this process's unless told otherwise.
  public init(
    root: SystemRoot = SystemRoot(),
    user: SessionUser = .current(),
    environment: @escaping (String) -> String? = BarrierFinder.variableOfThisProcess
  ) {
    self.root = root
    self.user = user
    self.environment = environment
  }

  /// A variable of this process's environment.
  public static func variableOfThisProcess(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// What keeps this user from a device that exists but may not be opened.
  public func barrier(at node: String) -> AccessBarrier? {
    if let sandbox { return AccessBarrier(sandbox, path: node, subject: snap) }
    var status = stat()
    guard stat(root.path(node), &status) == 0 else {
      return isContainer ? AccessBarrier(.container, path: node) : nil
    }
    let group = AccountGroup(number: status.st_gid, root: root)
    let isMember = user.groups.contains(status.st_gid)
    if let group, !isMember, user.name(root).map(group.members.contains) == true {
      return AccessBarrier(.groupNotInSession, path: node, subject: group.name)
    }
    if let seat { return AccessBarrier(seat, path: node, subject: group?.name) }
    return isMember ? nil : AccessBarrier(.notInGroup, path: node, subject: group?.name)
  }

  /// The sandbox that this process is in; nil without one.
  public var sandbox: AccessBarrier.Cause? {
    if root.exists("/.flatpak-info") { return .flatpak }
    return snap == nil ? nil : .snap
  }

  /// The snap that this process is of; nil for none.
  public var snap: String? { variable("SNAP_NAME") }

  /// Whether this process is in a container.
  public var isContainer: Bool {
    ["/run/.containerenv", "/.dockerenv", "/run/systemd/container"].contains(where: root.exists)
  }

  /// What logind grants by: the one whose session is active at the computer itself.
  private var seat: AccessBarrier.Cause? {
    guard root.exists("/run/systemd/seats") else { return nil }
    let lines = root.text("/run/systemd/seats/seat0")?.split(separator: "\n") ?? []
    let active = lines.first { $0.hasPrefix("ACTIVE_UID=") }?.split(separator: "=").last
    guard let active = active.flatMap({ UInt32($0) }) else { return .noSeat }
    return active == user.uid ? .aclMissing : .otherUserAtSeat
  }

  /// A variable of the environment; nil where it is not set or empty.
  public func variable(_ name: String) -> String? {
    guard let value = environment(name), !value.isEmpty else { return nil }
    return value
  }
}
