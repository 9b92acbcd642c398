/// A port of a source: what may be plugged in or built in.
public struct SourcePort: Codable, Sendable, Equatable {
  /// The name, such as `analog-input-internal-mic`.
  public var name: String
  /// The name for people.
  public var description: String
  /// Larger is preferred by the server.
  public var priority: Int
  /// Whether something is plugged in; nil where the port can't tell.
  public var available: Bool?
  /// `mic`, `headset`, `line` and so on; nil where not told (libpulse before 14).
  public var type: String?
  /// Ports of one group share one socket that can't tell what was plugged in; nil without a group.
  public var availabilityGroup: String?
  /// Whether it is the one in use.
  public var active: Bool

  /// A port as the server describes it.
  public init(
    name: String,
    description: String,
    priority: Int,
    available: Bool?,
    type: String? = nil,
    availabilityGroup: String? = nil,
    active: Bool
  ) {
    self.name = name
    self.description = description
    self.priority = priority
    self.available = available
    self.type = type
    self.availabilityGroup = availabilityGroup
    self.active = active
  }
}
