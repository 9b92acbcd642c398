import Audio
import SystemPackage

@testable import ALSAProbe

/// ALSA's library as a table.
struct FakeHardware: SoundHardware {
  var descriptions: [Int: Result<CardDescription, ALSAError>] = [:]
  var capabilities: [String: Result<PCMCapabilities, ALSAError>] = [:]
  var mixers: [Int: [ALSAMixerElement]] = [:]
  var jacks: [Int: [ALSAJack]] = [:]

  static let absent = ALSAError(Errno(rawValue: 19), in: "snd_pcm_open")
  static let busy = ALSAError(.resourceBusy, in: "snd_pcm_open")
  static let denied = ALSAError(.permissionDenied, in: "snd_ctl_open")
  static let voice = PCMCapabilities(
    formats: ["S16_LE"],
    rates: [44100, 48000],
    channels: [1, 2],
    periodFrames: 16...8192,
    bufferFrames: 32...16384
  )

  func cards() -> [Int] { descriptions.keys.sorted() }

  func description(ofCard card: Int) throws(ALSAError) -> CardDescription {
    try (descriptions[card] ?? .failure(FakeHardware.absent)).get()
  }

  func capabilities(of path: String) throws(ALSAError) -> PCMCapabilities {
    try (capabilities[path] ?? .failure(FakeHardware.absent)).get()
  }

  func mixerElements(ofCard card: Int) throws(ALSAError) -> [ALSAMixerElement] {
    mixers[card] ?? []
  }

  func jacks(ofCard card: Int) throws(ALSAError) -> [ALSAJack] { jacks[card] ?? [] }
}

extension CardDescription {
  /// A card with devices, all free.
  init(_ id: String, driver: String, name: String, devices: [Int] = [0], pcm: String = "USB Audio")
  {
    self.init(
      information: CardInformation(
        id: id,
        driver: driver,
        name: name,
        longName: "\(name) at home",
        mixerName: "Mixer",
        components: ""
      ),
      devices: devices.map { number in
        CaptureDevice(number: number, id: pcm, name: pcm, subdevices: 1, subdevicesAvailable: 1)
      }
    )
  }
}

extension PulseSource {
  /// A source with properties.
  init(_ name: String, _ properties: [String: String], monitorOf: String? = nil) {
    self.init(name: name, description: "Description of \(name)")
    self.properties = properties
    self.monitorOf = monitorOf
    rate = 48000
    channels = 2
  }
}
