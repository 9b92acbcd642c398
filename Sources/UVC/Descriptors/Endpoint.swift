/// An endpoint (USB 2.0, 9.6.6) with its SuperSpeed companions (USB 3.2, 9.6.7 and 9.6.8).
public struct Endpoint: Sendable, Equatable {
  /// How an endpoint moves bytes.
  public enum Transfer: UInt8, Sendable {
    case control = 0
    case isochronous = 1
    case bulk = 2
    case interrupt = 3
  }

  /// `bEndpointAddress`; bit 7 is the direction.
  public var address: UInt8
  /// How it moves bytes.
  public var transfer: Transfer
  /// The bytes of one packet: bits 10 to 0 of `wMaxPacketSize`.
  public var packetBytes: Int
  /// Packets a microframe on high speed: bits 12 and 11 of `wMaxPacketSize`, plus 1; at most 3.
  public var packetsPerMicroframe: Int
  /// `bInterval`.
  public var interval: UInt8
  /// The SuperSpeed companion; nil below SuperSpeed.
  public var companion: Companion?

  /// What SuperSpeed adds to an endpoint.
  public struct Companion: Sendable, Equatable {
    /// Packets a burst: `bMaxBurst` + 1.
    public var packetsPerBurst: Int
    /// Bursts a service interval of an isochronous endpoint: `Mult` + 1.
    public var bursts: Int
    /// `wBytesPerInterval`, or `dwBytesPerInterval` of SuperSpeedPlus.
    public var bytesPerInterval: Int
  }

  /// Whether it sends towards the computer.
  public var isIn: Bool { address & 0x80 != 0 }

  /// Whether the bus has to keep time free for it.
  public var isPeriodic: Bool { transfer == .isochronous || transfer == .interrupt }

  /// The bytes it may move in one service interval at a speed.
  ///
  /// As `uvc_endpoint_max_bpi` counts: the companion's figure on SuperSpeed, else the packet times
  /// the multiplier, which counts on high speed alone.
  public func bytesPerInterval(at speed: USBSpeed) -> Int {
    if speed >= .superSpeed { return companion?.bytesPerInterval ?? packetBytes }
    guard isPeriodic else { return packetBytes }
    return speed == .high ? packetBytes * packetsPerMicroframe : packetBytes
  }

  /// How many (micro)frames lie between two of its service intervals at a speed: a power of two.
  ///
  /// USB 2.0, 9.6.6: an exponent, but on the interrupt endpoints of low and full speed a count.
  public func period(at speed: USBSpeed) -> Int {
    if transfer == .interrupt, speed <= .full {
      return 1 << (UInt8.bitWidth - 1 - max(interval, 1).leadingZeroBitCount)
    }
    return 1 << (Int(min(max(interval, 1), 16)) - 1)
  }

  static let length = 7

  init(_ block: DescriptorBlock) {
    address = block.byte(2)
    transfer = Transfer(rawValue: block.byte(3) & 3) ?? .control
    packetBytes = Int(block.word(4) & 0x7ff)
    packetsPerMicroframe = min(Int(block.word(4) >> 11 & 3), 2) + 1
    interval = block.byte(6)
  }
}
