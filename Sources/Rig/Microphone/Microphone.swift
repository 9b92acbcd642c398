/// A microphone: an ALSA capture device joined with the sound server's source for it.
public struct Microphone: Codable, Sendable, Equatable, Identifiable {
  /// The stable id: from the USB identity or the bus path, else the card's id; never its number.
  public var id: String
  /// The name for people.
  public var name: String
  /// Whether it is hardware.
  public var kind: Kind
  /// The ALSA card; nil where only the sound server knows the source.
  public var card: SoundCard?
  /// The PCM device's number on the card; nil without a card.
  public var device: Int?
  /// The PCM by the card's id, such as `hw:CARD=PCH,DEV=0`; nil without a card.
  public var path: String?
  /// The USB device; nil on other buses.
  public var usb: USBIdentity?
  /// Sample formats the hardware takes, by ALSA's names.
  public var formats: [String]
  /// Rates the hardware takes, of the usual ones.
  public var ratesHz: [Int]
  /// Channel counts the hardware takes.
  public var channels: [Int]
  /// Period sizes in frames; nil where unknown.
  public var periodFrames: FrameRange?
  /// Buffer sizes in frames; nil where unknown.
  public var bufferFrames: FrameRange?
  /// The capture path of the card's mixer; nil without one.
  public var mixer: CaptureMixer?
  /// The sound server's view; nil without a server.
  public var source: SoundSource?
  /// Whether it can be recorded now.
  public var access: DeviceAccess
  /// The kind told more finely; nil in reports of older versions.
  public var category: Category?
  /// The camera that it is built into; nil where it is in none.
  public var partOfCamera: CameraReference?
  /// The settings of the USB interface; nil on other buses.
  public var altsets: [CaptureAltset]?
  /// The capture streams that are open now; nil without a card.
  public var streams: [OpenPCMStream]?
  /// The jacks of the card's inputs; nil without any.
  public var jacks: [CaptureJack]?
  /// The use case that chooses its controls; nil where the card has none.
  public var useCase: UseCase?
  /// What keeps this user from it; nil where nothing does.
  public var barrier: AccessBarrier?

  /// The kinds of microphone.
  public enum Kind: String, Codable, Sendable {
    case usb
    case hda
    case bluetooth
    /// A kernel loopback (snd-aloop).
    case loopback
    case virtual
    case other

    /// Whether it is plugged in or built in, and no loopback or virtual device.
    public var isHardware: Bool {
      switch self {
      case .usb, .hda, .bluetooth, .other: true
      case .loopback, .virtual: false
      }
    }
  }

  /// What a microphone is, more finely than its kind.
  public enum Category: String, Codable, Sendable, CaseIterable {
    case usb
    case hda
    /// A card behind Sound Open Firmware or AMD's audio coprocessor.
    case sof
    /// Digital microphones of such a card, built into the computer.
    case dmic
    /// An HDMI grabber.
    case hdmi
    /// A kernel loopback (snd-aloop).
    case loopback
    /// A test card (snd-dummy).
    case dummy
    case bluetooth
    /// Made by the sound server or a program.
    case virtual
    /// Received from another machine.
    case network
    /// Another microphone's sound, processed (EasyEffects, NoiseTorch, a remapped source).
    case filter
    /// Listens to a sink.
    case monitor
    case other
  }

  /// A microphone of which nothing but its name is known.
  public init(id: String, name: String, kind: Kind, access: DeviceAccess) {
    self.id = id
    self.name = name
    self.kind = kind
    self.formats = []
    self.ratesHz = []
    self.channels = []
    self.access = access
  }
}

/// The smallest and the largest count of frames.
public struct FrameRange: Codable, Sendable, Equatable {
  /// The smallest.
  public var min: Int
  /// The largest.
  public var max: Int

  /// A range as the driver gives it.
  public init(min: Int, max: Int) {
    self.min = min
    self.max = max
  }
}
