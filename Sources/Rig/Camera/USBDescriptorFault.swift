/// A place where a device's descriptors contradict the specification or themselves.
public struct USBDescriptorFault: Codable, Sendable, Equatable {
  /// What is wrong, as a stable word: `cut_short`, `invalid_length`, …
  public var code: String
  /// Bytes from the start of the descriptors.
  public var offset: Int

  /// A fault at an offset.
  public init(code: String, offset: Int) {
    self.code = code
    self.offset = offset
  }
}
