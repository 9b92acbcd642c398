import Rig

/// Sound servers with their defaults and cards.
enum SampleServers {
  /// PipeWire, whose rules chose the webcam over the desk microphone; a headset plays music, and the
  /// desktop's card is switched off.
  static var pipeWire: SoundServer {
    var server = SoundServer(.running, name: "PulseAudio (on PipeWire 1.4.2)", version: "15.0.0")
    server.kind = .pipeWire
    server.defaultRateHz = 48000
    server.defaultSource = DefaultSource(
      name: "webcam",
      reason: .highestPriority,
      isSaved: false,
      priority: 2109,
      rivals: [
        .init(name: "desk", priority: 2100, portAvailable: nil),
        .init(name: "front", priority: 2009, portAvailable: false),
      ]
    )
    server.cards = [headset, desktop, playing]
    return server
  }

  /// PulseAudio, where what the computer plays was made the default.
  static var monitored: SoundServer {
    var server = SoundServer(.running, name: "PulseAudio 16.1")
    server.defaultSource = DefaultSource(
      name: "speaker.monitor",
      reason: .monitorConfigured,
      isSaved: true,
      priority: 1030,
      rivals: [
        .init(name: "front", priority: 9039, portAvailable: false),
        .init(name: "desk microphone", priority: 9049, portAvailable: nil),
      ]
    )
    return server
  }

  /// A headset in its music profile.
  private static var headset: SoundServerCard {
    SoundServerCard(
      name: "bluez_card.38_18_4C",
      description: "WH-1000XM4",
      activeProfile: "a2dp-sink",
      profiles: [
        profile("off", sources: 0, priority: 0),
        profile("a2dp-sink", sources: 0, priority: 16),
        profile("headset-head-unit-cvsd", sources: 1, priority: 2),
        profile("headset-head-unit", sources: 1, priority: 3),
      ],
      alsaCard: nil,
      isBluetooth: true
    )
  }

  /// A sound card without any profile in use; its best one would not work.
  private static var desktop: SoundServerCard {
    SoundServerCard(
      name: "alsa_card.pci-0000_00_1f.3",
      description: "Built-in Audio",
      activeProfile: nil,
      profiles: [
        profile("HiFi (Mic1, Speaker)", sources: 1, priority: 8000),
        profile("pro-audio", sources: 2, priority: 9000, available: false),
      ],
      alsaCard: 0,
      isBluetooth: false
    )
  }

  /// A card that captures already, and could otherwise: nothing is hidden.
  private static var playing: SoundServerCard {
    SoundServerCard(
      name: "alsa_card.usb",
      description: "Webcam",
      activeProfile: "input:mono",
      profiles: [
        profile("input:mono", sources: 1, priority: 1),
        profile("input:stereo", sources: 1, priority: 2),
      ],
      alsaCard: 1,
      isBluetooth: false
    )
  }

  private static func profile(
    _ name: String,
    sources: Int,
    priority: Int,
    available: Bool = true
  ) -> SoundServerCard.Profile {
    SoundServerCard.Profile(
      name: name,
      description: name,
      sources: sources,
      priority: priority,
      available: available
    )
  }
}
