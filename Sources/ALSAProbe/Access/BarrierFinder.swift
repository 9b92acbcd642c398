internal import Glibc
internal import Rig
internal import SystemCore

/// Finds out what keeps this user from sound; reads account files, logind's and the sandboxes'.
struct BarrierFinder {
  var root = SystemRoot()
  var user = SessionUser.current()
  var environment: (String) -> String? = { name in getenv(name).map { String(cString: $0) } }

  /// What keeps this user from a device that exists but may not be opened.
  func barrier(at node: String) -> SoundBarrier? {
    if let sandbox { return SoundBarrier(sandbox, path: node, subject: snap) }
    var status = stat()
    guard stat(root.path(node), &status) == 0 else {
      return isContainer ? SoundBarrier(.container, path: node) : nil
    }
    let group = AccountGroup(number: status.st_gid, root: root)
    let isMember = user.groups.contains(status.st_gid)
    if let group, !isMember, user.name(root).map(group.members.contains) == true {
      return SoundBarrier(.groupNotInSession, path: node, subject: group.name)
    }
    if let seat { return SoundBarrier(seat, path: node, subject: group?.name) }
    return isMember ? nil : SoundBarrier(.notInGroup, path: node, subject: group?.name)
  }

  /// What keeps this process from all cards that the kernel has; nil where there are none or `/dev`
  /// shows them.
  func barrierToAllCards() -> SoundBarrier? {
    let cards = SoundProcfs(root: root).cards
    let isShown = cards.contains { root.exists("/dev/snd/controlC\($0)") }
    guard !cards.isEmpty, !isShown else { return nil }
    if let sandbox { return SoundBarrier(sandbox, path: "/dev/snd", subject: snap) }
    return isContainer ? SoundBarrier(.container, path: "/dev/snd") : nil
  }

  /// What keeps this user from the sound server in a state.
  func barrier(to state: SoundServer.State) -> SoundBarrier? {
    guard state == .notRunning || state == .refused else { return nil }
    let folder = variable("XDG_RUNTIME_DIR")
    let named = variable("PULSE_SERVER")
    let socket = named.map(Self.path(ofServer:)) ?? folder.map { $0 + "/pulse/native" }
    guard let socket else { return SoundBarrier(.runtimeFolderUnset) }
    // A server that was named may well be another user's, such as the system's.
    for path in named == nil ? [folder, socket].compactMap({ $0 }) : [] {
      var status = stat()
      guard stat(root.path(path), &status) == 0, status.st_uid != user.uid else { continue }
      return SoundBarrier(.socketOfOtherUser, path: path, subject: "\(status.st_uid)")
    }
    if state == .refused { return SoundBarrier(.socketRefused, path: socket) }
    if let sandbox { return SoundBarrier(sandbox, path: socket, subject: snap) }
    return SoundBarrier(isContainer ? .container : .socketMissing, path: socket)
  }

  private static func path(ofServer address: String) -> String {
    var address = address[...]
    if address.hasPrefix("{"), let end = address.firstIndex(of: "}") {
      address = address[address.index(after: end)...]
    }
    return String(address.hasPrefix("unix:") ? address.dropFirst("unix:".count) : address)
  }

  private var sandbox: SoundBarrier.Cause? {
    if root.exists("/.flatpak-info") { return .flatpak }
    return snap == nil ? nil : .snap
  }

  private var snap: String? { variable("SNAP_NAME") }

  private var isContainer: Bool {
    ["/run/.containerenv", "/.dockerenv", "/run/systemd/container"].contains(where: root.exists)
  }

  /// What logind grants by: the one whose session is active at the computer itself.
  private var seat: SoundBarrier.Cause? {
    guard root.exists("/run/systemd/seats") else { return nil }
    let lines = root.text("/run/systemd/seats/seat0")?.split(separator: "\n") ?? []
    let active = lines.first { $0.hasPrefix("ACTIVE_UID=") }?.split(separator: "=").last
    guard let active = active.flatMap({ UInt32($0) }) else { return .noSeat }
    return active == user.uid ? .aclMissing : .otherUserAtSeat
  }

  private func variable(_ name: String) -> String? {
    guard let value = environment(name), !value.isEmpty else { return nil }
    return value
  }
}
