/// Why a publisher got no further.
public struct UplinkFailure: Codable, Sendable, Equatable {
  /// A stable code, such as `uplink.reach.refused`.
  public var code: FindingCode
  /// What the server or the kernel said, made harmless.
  public var detail: String?

  /// A failure with its code.
  public init(code: FindingCode, detail: String? = nil) {
    self.code = code
    self.detail = detail
  }
}
