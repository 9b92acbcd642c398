internal import Glibc
public import SystemCore

/// The user of this process, as the kernel and the account files know him; tests give their own.
public struct SessionUser: Equatable, Sendable {
  /// The number.
  public var uid: UInt32
  /// The groups of this process.
  public var groups: Set<UInt32>

  /// A user with the groups of his process.
  public init(uid: UInt32, groups: Set<UInt32>) {
    self.uid = uid
    self.groups = groups
  }

  /// The user of this process.
  public static func current() -> SessionUser {
    let count = max(getgroups(0, nil), 0)
    var groups = [gid_t](repeating: 0, count: Int(count))
    let got = getgroups(count, &groups)
    return SessionUser(
      uid: geteuid(),
      groups: Set(groups.prefix(Int(max(got, 0)))).union([getegid()])
    )
  }

  /// The account's name; nil where there is none.
  public func name(_ root: SystemRoot) -> String? {
    let lines = root.text("/etc/passwd")?.split(separator: "\n") ?? []
    let own = lines.map { $0.split(separator: ":", omittingEmptySubsequences: false) }
      .first { $0.count > 2 && $0[2] == "\(uid)" }
    return own.map { String($0[0]) }
  }
}

/// A line of `/etc/group`.
struct AccountGroup {
  var name: String
  var members: [String]

  /// The group of a number; nil where there is none.
  init?(number: UInt32, root: SystemRoot) {
    let lines = root.text("/etc/group")?.split(separator: "\n") ?? []
    let groups = lines.map { $0.split(separator: ":", omittingEmptySubsequences: false) }
    guard let fields = groups.first(where: { $0.count > 3 && $0[2] == "\(number)" }) else {
      return nil
    }
    name = String(fields[0])
    members = fields[3].split(separator: ",").map { String($0) }
  }
}
