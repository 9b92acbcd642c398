import AccessProbe
import Glibc
import Rig
import SystemCore
import Testing

@testable import ALSAProbe

/// Accounts, seats and sandboxes; synthesised.
struct BarrierTests {
  private static let node = "/dev/snd/controlC0"

  /// A node below a folder of this test, of this process's group.
  private func system(members: String = "") throws -> SyntheticSystem {
    let system = try SyntheticSystem()
    try system.file(Self.node, "")
    try system.file("/proc/asound/card0/id", "PCH\n")
    try system.file("/etc/passwd", "root:x:0:0::/:\nme:x:1000:1000:Me:/home/me:/bin/sh\n")
    try system.file("/etc/group", "audio:x:\(getegid()):\(members)\nme:x:54321:\n")
    return system
  }

  private func finder(
    _ system: SyntheticSystem,
    uid: UInt32 = 1000,
    groups: Set<UInt32> = [54321],
    _ environment: [String: String] = [:]
  ) -> BarrierFinder {
    BarrierFinder(
      root: system.root,
      user: SessionUser(uid: uid, groups: groups),
      environment: { environment[$0] }
    )
  }

  @Test("the device's group is not the user's, or only from the next login on")
  func group() throws {
    let system = try system()
    let outsider = finder(system).barrier(at: Self.node)
    #expect(outsider == AccessBarrier(.notInGroup, path: Self.node, subject: "audio"))
    let withMember = try self.system(members: "you,me")
    let member = finder(withMember).barrier(at: Self.node)
    #expect(member == AccessBarrier(.groupNotInSession, path: Self.node, subject: "audio"))
    let inGroup = finder(system, groups: [54321, getegid()]).barrier(at: Self.node)
    #expect(inGroup == nil)
  }

  @Test(
    "who sits at the computer is granted the devices",
    arguments: [
      ("UID=1000\nACTIVE_UID=1000\n", AccessBarrier.Cause.aclMissing),
      ("ACTIVE_UID=1001\n", .otherUserAtSeat), ("IS_SEAT0=1\n", .noSeat),
    ]
  )
  func seat(text: String, cause: AccessBarrier.Cause) throws {
    let system = try system()
    try system.file("/run/systemd/seats/seat0", text)
    let barrier = finder(system).barrier(at: Self.node)
    #expect(barrier == AccessBarrier(cause, path: Self.node, subject: "audio"))
  }

  @Test(
    "sandboxes and containers",
    arguments: [
      ("/.flatpak-info", [:], AccessBarrier.Cause.flatpak, nil),
      ("/etc/x", ["SNAP_NAME": "airworthy"], .snap, "airworthy"),
      ("/.dockerenv", [:], .container, nil), ("/run/.containerenv", [:], .container, nil),
    ] as [(String, [String: String], AccessBarrier.Cause, String?)]
  )
  func sandbox(
    file: String,
    environment: [String: String],
    cause: AccessBarrier.Cause,
    subject: String?
  ) throws {
    let system = try SyntheticSystem()
    try system.file("/proc/asound/card0/id", "PCH\n")
    try system.file(file, "")
    let finder = finder(system, environment)
    #expect(finder.barrierToAllCards() == AccessBarrier(cause, path: "/dev/snd", subject: subject))
    #expect(
      finder.barrier(at: Self.node) == AccessBarrier(cause, path: Self.node, subject: subject)
    )
  }

  @Test("cards that /dev shows are barred by nothing, and neither are none")
  func noBarrier() throws {
    let (shown, empty) = (try system(), try SyntheticSystem())
    #expect(finder(shown).barrierToAllCards() == nil)
    #expect(finder(empty).barrierToAllCards() == nil)
  }

  @Test("why the sound server can't be reached")
  func server() throws {
    let system = try system()
    let runtime = ["XDG_RUNTIME_DIR": "/run/user/1000"]
    let socket = "/run/user/1000/pulse/native"
    let own = finder(system, uid: getuid(), runtime)
    #expect(finder(system).barrier(to: .notRunning) == AccessBarrier(.runtimeFolderUnset))
    #expect(own.barrier(to: .running) == nil)
    #expect(own.barrier(to: .hung) == nil)
    #expect(own.barrier(to: .notRunning) == AccessBarrier(.socketMissing, path: socket))
    try system.file(socket, "")
    #expect(own.barrier(to: .refused) == AccessBarrier(.socketRefused, path: socket))
    let other = finder(system, uid: getuid() + 1, runtime).barrier(to: .refused)
    #expect(
      other == AccessBarrier(.socketOfOtherUser, path: "/run/user/1000", subject: "\(getuid())")
    )
    let named = finder(system, ["PULSE_SERVER": "{0}unix:/x/native"]).barrier(to: .notRunning)
    #expect(named == AccessBarrier(.socketMissing, path: "/x/native"))
    try system.file("/.flatpak-info", "")
    let flatpak = finder(system, ["PULSE_SERVER": "/x/native"]).barrier(to: .notRunning)
    #expect(flatpak == AccessBarrier(.flatpak, path: "/x/native"))
  }

  @Test("this process has a user and groups")
  func current() {
    let user = SessionUser.current()
    #expect(user.uid == geteuid())
    #expect(user.groups.contains(getegid()))
  }
}
