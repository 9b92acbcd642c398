/// What a camera's USB device tells of itself, its place and its bus, read from `/sys` without
/// opening it.
///
/// Bytes are counted an interval of the bus: `bus.interval_us` is 125 µs (a microframe) on high
/// speed and SuperSpeed, 1,000 µs (a frame) on full speed.
public struct USBCameraFacts: Codable, Sendable, Equatable {
  /// The port path, such as `1-4.2`.
  public var port: String
  /// Hubs between the camera and the computer's own ports.
  public var hubDepth: Int
  /// `bcdDevice`, such as `1.23`.
  public var firmware: String?
  /// `bcdUSB`, such as `2.10`.
  public var usbVersion: String?
  /// `bcdUVC`, such as `1.00`.
  public var uvcVersion: String?
  /// The link's speed.
  public var speedMbps: Double?
  /// Whether the device could use SuperSpeed; nil where it could not be read.
  public var superspeedCapable: Bool?
  /// What `superspeed_capable` rests on.
  public var superspeedEvidence: SuperspeedEvidence?
  /// Whether it could use SuperSpeed, but its link runs at 480 Mbit/s or less.
  public var superspeedUnused: Bool?
  /// The most current it may draw from the bus.
  public var maxPowerMa: Int?
  /// How the kernel manages its power.
  public var power: USBPower
  /// How video comes; nil where no interface carries video.
  public var transfer: USBTransfer?
  /// Whether streaming keeps bandwidth free: isochronous does, bulk takes what is left over.
  public var reservesBandwidth: Bool?
  /// Whether video streams now; nil where `/sys` can't tell (bulk).
  public var streamsNow: Bool?
  /// The interfaces that carry video or sound.
  public var streams: [USBStream]
  /// The bus and what is kept free on it; nil where the bus could not be read.
  public var bus: USBBus?
  /// What else shares the bus's time: the same speed class below the same root hub.
  public var neighbours: [USBNeighbour]
  /// The isochronous settings of the video interfaces, smallest first; empty for bulk.
  public var alternates: [USBAlternate]
  /// What each mode needs of the bus.
  public var modes: [USBModeNeed]
  /// Which settings of this camera and of a neighbour can't run together.
  public var conflicts: [USBConflict]
  /// uvcvideo's parameters; nil where the driver is not loaded.
  public var driver: USBVideoDriver?
  /// Where the descriptors contradict the specification or themselves.
  public var descriptorFaults: [USBDescriptorFault]
  /// The keys that are null or incomplete, each with the reason.
  public var notMeasured: [String: String]

  /// Facts of which only the place is known so far.
  public init(port: String, hubDepth: Int) {
    self.port = port
    self.hubDepth = hubDepth
    power = USBPower(control: nil, runtimeStatus: nil, autosuspendDelayMs: nil)
    streams = []
    neighbours = []
    alternates = []
    modes = []
    conflicts = []
    descriptorFaults = []
    notMeasured = [:]
  }

  /// What tells that a device could use SuperSpeed.
  public enum SuperspeedEvidence: String, Codable, Sendable {
    /// Its link runs at SuperSpeed.
    case link
    /// Its binary object store, which is certain.
    case bos
    /// `bcdUSB` alone: 2.10 and above is likely, not certain, to be such a device.
    case usbVersion = "usb_version"
  }
}
