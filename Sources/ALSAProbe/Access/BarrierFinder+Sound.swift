internal import AccessProbe
internal import Glibc
internal import Rig
internal import SystemCore

extension BarrierFinder {
  /// What keeps this process from all cards that the kernel has; nil where there are none or `/dev`
  /// shows them.
  func barrierToAllCards() -> AccessBarrier? {
    let cards = SoundProcfs(root: root).cards
    let isShown = cards.contains { root.exists("/dev/snd/controlC\($0)") }
    guard !cards.isEmpty, !isShown else { return nil }
    if let sandbox { return AccessBarrier(sandbox, path: "/dev/snd", subject: snap) }
    return isContainer ? AccessBarrier(.container, path: "/dev/snd") : nil
  }

  /// What keeps this user from the sound server in a state.
  func barrier(to state: SoundServer.State) -> AccessBarrier? {
    guard state == .notRunning || state == .refused else { return nil }
    let folder = variable("XDG_RUNTIME_DIR")
    let named = variable("PULSE_SERVER")
    let socket = named.map(Self.path(ofServer:)) ?? folder.map { $0 + "/pulse/native" }
    guard let socket else { return AccessBarrier(.runtimeFolderUnset) }
    // A server that was named may well be another user's, such as the system's.
    for path in named == nil ? [folder, socket].compactMap({ $0 }) : [] {
      var status = stat()
      guard stat(root.path(path), &status) == 0, status.st_uid != user.uid else { continue }
      return AccessBarrier(.socketOfOtherUser, path: path, subject: "\(status.st_uid)")
    }
    if state == .refused { return AccessBarrier(.socketRefused, path: socket) }
    if let sandbox { return AccessBarrier(sandbox, path: socket, subject: snap) }
    return AccessBarrier(isContainer ? .container : .socketMissing, path: socket)
  }

  private static func path(ofServer address: String) -> String {
    var address = address[...]
    if address.hasPrefix("{"), let end = address.firstIndex(of: "}") {
      address = address[address.index(after: end)...]
    }
    return String(address.hasPrefix("unix:") ? address.dropFirst("unix:".count) : address)
  }
}
