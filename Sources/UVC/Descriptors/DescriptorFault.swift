/// A place where a device's descriptors contradict the specification or themselves.
public struct DescriptorFault: Sendable, Equatable {
  /// What is wrong, as stable words.
  public enum Code: String, Sendable, CaseIterable {
    /// The bytes end before what they announce.
    case cutShort = "cut_short"
    /// A descriptor's length is smaller than its kind needs, or 0: what follows can't be read.
    case invalidLength = "invalid_length"
    /// A descriptor reaches beyond the configuration it is in.
    case overrun
    /// Another descriptor stands where one of a certain type has to.
    case wrongType = "wrong_type"
    /// Fewer or more configurations, interfaces, endpoints, formats or frames than announced.
    case wrongCount = "wrong_count"
    /// More interfaces, or endpoints of a setting, than USB allows.
    case tooMany = "too_many"
    /// `wTotalLength` of a video header is not what follows it.
    case wrongTotalLength = "wrong_total_length"
    /// An alternate setting is described twice.
    case duplicateAlternate = "duplicate_alternate"
    /// An endpoint, a companion, a format or a frame outside of what it belongs to.
    case misplaced
    /// A packet larger than any speed allows, or the reserved multiplier.
    case invalidPacketSize = "invalid_packet_size"
    /// A frame without width or height.
    case invalidFrameSize = "invalid_frame_size"
    /// Raw pixels without a depth.
    case invalidDepth = "invalid_depth"
    /// An interval of 0, or a range that ends before it begins.
    case invalidInterval = "invalid_interval"
    /// A frame tells of more intervals than it holds.
    case missingIntervals = "missing_intervals"
    /// The lowest bit rate is above the highest.
    case invalidBitRate = "invalid_bit_rate"
  }

  /// What is wrong.
  public var code: Code
  /// Where the descriptor begins, in bytes from the start of the file.
  public var offset: Int

  /// A fault at an offset.
  public init(_ code: Code, at offset: Int) {
    self.code = code
    self.offset = offset
  }
}
