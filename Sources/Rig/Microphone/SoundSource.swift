/// A source of the sound server, PulseAudio or PipeWire.
public struct SoundSource: Codable, Sendable, Equatable {
  /// The name that clients ask for.
  public var name: String
  /// The name for people.
  public var description: String
  /// Whether the server mutes it.
  public var muted: Bool
  /// The loudest channel's volume in dB; 0 is neither cut nor amplified; nil where it is silent.
  public var volumeDb: Double?
  /// The loudest channel's volume in percent of the norm.
  public var volumePercent: Double
  /// Whether new recordings get it.
  public var isDefault: Bool
  /// The source's own rate.
  public var rateHz: Int
  /// The source's own channels.
  public var channels: Int
  /// `running`, `idle`, `suspended`, or `unknown`.
  public var state: String
  /// The sink that it listens to; nil for a microphone.
  public var monitorOf: String?
  /// The active port; nil where it has none.
  public var port: String?
  /// Whether something is plugged in: nil where the port can't tell.
  public var portAvailable: Bool?
  /// The ALSA card's number, for joining; nil where it is no ALSA device.
  public var alsaCard: Int?
  /// The ALSA device's number, for joining; nil where it is no ALSA device.
  public var alsaDevice: Int?
  /// What it is; nil in reports of older versions, as are all below.
  public var category: Microphone.Category?
  /// The volume of each channel in dB; nil where one is silent.
  public var channelVolumesDb: [Double?]?
  /// The volume in dB at which the hardware neither amplifies nor attenuates; 0 without a volume of
  /// the hardware.
  public var baseVolumeDb: Double?
  /// How much the server amplifies by arithmetic, in dB: what is above 100 %, where every sample
  /// that gets too large is clipped; 0 where it does not.
  public var softwareGainDb: Double?
  /// The gain that the hardware is set to by the server, in dB against its base volume; nil where
  /// the volume is not the hardware's.
  public var hardwareGainDb: Double?
  /// `hardware`, `network`, `hw_volume`, `hw_mute`, `decibel_volume`, `latency`, `dynamic_latency`.
  public var flags: [String]?
  /// All ports.
  public var ports: [SourcePort]?
  /// The card's name in the server; nil where it is on none.
  public var card: String?
  /// The card's profile in use; nil where it is on none.
  public var profile: String?
  /// The rate that the server works at when programs ask for nothing else: another than the source's
  /// own means resampling.
  public var serverRateHz: Int?
  /// The samples that wait in the source's buffer now, in milliseconds; nil where not told.
  public var latencyMs: Double?
  /// The latency that the source is configured to, in milliseconds; nil where not told.
  public var configuredLatencyMs: Double?
  /// The source whose sound it processes; nil where it is no filter or not told.
  public var master: String?
  /// The Bluetooth link; nil for others.
  public var bluetooth: BluetoothLink?
  /// Who records from it.
  public var recordings: [SourceRecording]?

  /// A source by name; all else unknown or neutral.
  public init(name: String, description: String) {
    self.name = name
    self.description = description
    self.muted = false
    self.volumePercent = 100
    self.isDefault = false
    self.rateHz = 0
    self.channels = 0
    self.state = "unknown"
  }
}
