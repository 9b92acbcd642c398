/// Whether a device can be used now, and if not, why.
public struct DeviceAccess: Codable, Sendable, Equatable {
  /// The states of access, as stable words.
  public enum State: String, Codable, Sendable {
    case ready
    /// Another program streams from it or holds it.
    case busy
    /// The kernel refused: no permission.
    case denied
    /// It did not answer before the deadline.
    case hung
    /// It vanished while it was read.
    case gone
    /// Any other failure; `detail` names it.
    case failed
  }

  /// The state now.
  public var state: State
  /// What the kernel said, as a message of `strerror`; nil where ready.
  public var detail: String?
  /// Who has it open.
  public var holders: [DeviceHolder]
  /// Commands to paste that would free it or grant it.
  public var commands: [String]

  /// An access state with what is known about it.
  public init(
    _ state: State,
    detail: String? = nil,
    holders: [DeviceHolder] = [],
    commands: [String] = []
  ) {
    self.state = state
    self.detail = detail
    self.holders = holders
    self.commands = commands
  }
}
