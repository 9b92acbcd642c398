import Rig

/// A microphone of each kind, as the probe describes them.
enum SampleMicrophones {
  static let all = [
    laptop, usbDesk, webcam, audioInterface, arrayOfLaptop, headset, headsetInMusic, loopback,
    testCard, grabber, processed, stream, program, unknown,
  ]

  /// A laptop's sound card: a boost, a capture volume, jacks, a recording program that mutes it.
  static var laptop: Microphone {
    var microphone = onCard("PCH", 0, "HDA-Intel", "HDA Intel PCH, ALC287 Analog", .hda)
    microphone.category = .hda
    microphone.formats = ["S16_LE", "S32_LE"]
    microphone.ratesHz = [44100, 48000, 96000]
    microphone.channels = [2]
    microphone.periodFrames = FrameRange(min: 16, max: 524_288)
    microphone.bufferFrames = FrameRange(min: 32, max: 1_048_576)
    var path = CapturePath(steps: [
      .init(name: "Internal Mic Boost", index: 0, role: .boost, gainDb: 20),
      .init(name: "Capture", index: 0, role: .volume, gainDb: 12),
    ])
    path.totalGainDb = 32
    path.input = "Internal Mic"
    path.evidence = .jack
    microphone.mixer = CaptureMixer(
      captureVolumeDb: 12,
      captureSwitch: true,
      elements: [
        MixerElement(
          name: "Internal Mic Boost",
          index: 0,
          volumeDb: [20, 20],
          minDb: 0,
          maxDb: 30,
          role: .boost
        ),
        MixerElement(
          name: "Capture",
          index: 0,
          volumeDb: [12, 10.5],
          minDb: -17.25,
          maxDb: 30,
          switches: [true, true],
          role: .volume
        ),
        MixerElement(
          name: "Input Source",
          index: 0,
          choice: "Internal Mic",
          choices: ["Internal Mic", "Headset Mic"],
          role: .inputSource
        ),
      ],
      path: path
    )
    microphone.jacks = [
      CaptureJack(name: "Headset Mic Jack", index: 0, plugged: false, phantom: false),
      CaptureJack(name: "Internal Mic Phantom Jack", index: 0, plugged: true, phantom: true),
    ]
    microphone.streams = [running]
    microphone.source = laptopSource
    return microphone
  }

  private static var running: OpenPCMStream {
    var stream = OpenPCMStream(subdevice: 0, state: "RUNNING")
    stream.pid = 1203
    stream.process = "pulseaudio"
    stream.format = "S16_LE"
    stream.rateHz = 44100
    stream.channels = 2
    stream.periodFrames = 44100
    stream.bufferFrames = 88200
    stream.availMaxFrames = 1024
    return stream
  }

  private static var laptopSource: SoundSource {
    var source = source("alsa_input.pci-0000_00_1f.3.analog-stereo", 44100, 2)
    source.isDefault = true
    source.volumePercent = 120
    source.volumeDb = 4.75
    source.softwareGainDb = 4.75
    source.channelVolumesDb = [4.75, nil]
    source.baseVolumeDb = -12
    source.hardwareGainDb = 12
    source.serverRateHz = 48000
    source.state = "running"
    source.card = "alsa_card.pci-0000_00_1f.3"
    source.profile = "output:analog-stereo+input:analog-stereo"
    source.latencyMs = 3.25
    source.configuredLatencyMs = 20
    source.flags = ["hardware", "hw_volume", "decibel_volume"]
    source.port = "analog-input-headset-mic"
    source.portAvailable = false
    source.ports = [
      SourcePort(
        name: "analog-input-internal-mic",
        description: "Internal Microphone",
        priority: 8900,
        available: nil,
        type: "mic",
        active: false
      ),
      SourcePort(
        name: "analog-input-headset-mic",
        description: "Headset Microphone",
        priority: 8800,
        available: false,
        type: "headset",
        availabilityGroup: "Legacy 1",
        active: true
      ),
    ]
    var studio = SourceRecording(
      index: 7,
      corked: false,
      muted: true,
      rateHz: 48000,
      isInternal: false
    )
    studio.application = "OBS"
    studio.pid = 4321
    studio.stream = "Mic/Aux"
    var browser = SourceRecording(
      index: 8,
      corked: true,
      muted: false,
      rateHz: 48000,
      isInternal: false
    )
    browser.binary = "chromium"
    browser.volumeDb = -6
    var loop = SourceRecording(
      index: 9,
      corked: false,
      muted: false,
      rateHz: 48000,
      isInternal: true
    )
    loop.stream = "Remapped Source"
    source.recordings = [studio, browser, loop]
    return source
  }

  /// A USB microphone that is muted twice and raises its gain by itself.
  static var usbDesk: Microphone {
    var microphone = onCard("Microphone", 2, "USB-Audio", "Yeti Stereo Microphone", .usb)
    microphone.id = "usb-Blue_Microphones_Yeti_Stereo_Microphone_REV8-00"
    microphone.category = .usb
    microphone.usb = usb("1-4.2", speed: 12, serial: "REV8")
    microphone.formats = ["S16_LE"]
    microphone.ratesHz = [44100, 48000]
    microphone.channels = [1, 2]
    var altset = CaptureAltset(interface: 2, altset: 1)
    altset.formats = ["S16_LE"]
    altset.channels = 2
    altset.ratesHz = [44100, 48000]
    altset.bits = 16
    altset.synchronization = "ASYNC"
    altset.channelMap = "FL FR"
    var any = CaptureAltset(interface: 2, altset: 2)
    any.formats = ["S24_3LE"]
    any.rateRangeHz = .init(min: 8000, max: 48000)
    any.synchronization = "ADAPTIVE"
    microphone.altsets = [altset, any]
    var path = CapturePath(steps: [.init(name: "Mic", index: 0, role: .volume, gainDb: -6)])
    path.totalGainDb = -6
    path.autoGainControl = true
    path.pad = false
    microphone.mixer = CaptureMixer(
      captureVolumeDb: -6,
      captureSwitch: false,
      elements: [
        MixerElement(name: "Mic", index: 0, volumeDb: [-6], switches: [false], role: .volume),
        MixerElement(name: "Auto Gain Control", index: 0, switches: [true], role: .autoGain),
      ],
      path: path
    )
    var source = source(
      "alsa_input.usb-Blue_Microphones_Yeti_Stereo_Microphone_REV8-00.analog-stereo",
      48000,
      2
    )
    source.muted = true
    source.softwareGainDb = 0
    source.serverRateHz = 48000
    microphone.source = source
    return microphone
  }

  /// The microphone in a webcam; nothing is known of its gain.
  static var webcam: Microphone {
    var microphone = onCard("C920", 3, "USB-Audio", "HD Pro Webcam C920", .usb)
    microphone.category = .usb
    microphone.usb = usb("1-4", speed: 480, serial: nil)
    microphone.partOfCamera = CameraReference(
      path: "/dev/video0",
      name: "HD Pro Webcam C920",
      usbPort: "1-4",
      byPath: nil
    )
    microphone.formats = ["S16_LE"]
    microphone.ratesHz = [16000, 24000, 32000]
    microphone.channels = [2]
    return microphone
  }

  /// An interface with two inputs, of which it can't be told which is used.
  static var audioInterface: Microphone {
    var microphone = onCard("USB", 4, "USB-Audio", "Scarlett 2i2 USB", .usb)
    microphone.category = .usb
    microphone.formats = ["S32_LE"]
    microphone.ratesHz = [44100, 48000, 88200, 96000, 176_400, 192_000]
    microphone.channels = [1, 2, 3, 4, 6]
    var path = CapturePath()
    path.phantomPower = true
    path.pad = true
    path.air = false
    microphone.mixer = CaptureMixer(
      captureVolumeDb: 12,
      captureSwitch: nil,
      elements: [
        MixerElement(name: "Line In 1", index: 0, volumeDb: [12], role: .volume),
        MixerElement(name: "Line In 2", index: 0, volumeDb: [0], role: .volume),
      ],
      path: path
    )
    return microphone
  }

  /// Digital microphones of a laptop, chosen by a use case.
  static var arrayOfLaptop: Microphone {
    var microphone = onCard("sofhdadsp", 0, "sof-hda-dsp", "sof-hda-dsp, DMIC (*)", .hda)
    microphone.device = 6
    microphone.path = "hw:CARD=sofhdadsp,DEV=6"
    microphone.category = .dmic
    microphone.formats = ["S16_LE", "S32_LE"]
    microphone.ratesHz = [48000]
    microphone.channels = [2, 4]
    var path = CapturePath(steps: [.init(name: "Dmic0", index: 0, role: .volume, gainDb: 20)])
    path.totalGainDb = 20
    microphone.mixer = CaptureMixer(
      captureVolumeDb: 20,
      captureSwitch: true,
      elements: [],
      path: path
    )
    microphone.useCase = UseCase(
      configuration: "/usr/share/alsa/ucm2/conf.d/sof-hda-dsp/sof-hda-dsp.conf",
      verb: "HiFi",
      device: "Mic1",
      capturePCM: "hw:sofhdadsp,6"
    )
    return microphone
  }

  /// A headset in its telephone profile.
  static var headset: Microphone {
    var microphone = ofServer("bluez_input.38_18_4C.0", "WH-1000XM4", 16000, .bluetooth)
    microphone.kind = .bluetooth
    microphone.source?.serverRateHz = 48000
    microphone.source?.bluetooth = BluetoothLink(
      profile: "headset-head-unit",
      codec: "mSBC",
      bandwidthHz: 8000,
      captureSwitchesProfile: false
    )
    return microphone
  }

  /// A headset that plays music until somebody records from it.
  static var headsetInMusic: Microphone {
    var microphone = ofServer("bluez_input.38_18_4D.0", "Buds", 48000, .bluetooth)
    microphone.kind = .bluetooth
    microphone.source?.bluetooth = BluetoothLink(
      profile: "a2dp-sink",
      codec: nil,
      bandwidthHz: nil,
      captureSwitchesProfile: true
    )
    return microphone
  }

  static var loopback: Microphone {
    var microphone = onCard("Loopback", 5, "Loopback", "Loopback, Loopback PCM", .loopback)
    microphone.category = .loopback
    microphone.channels = Array(1...32)
    return microphone
  }

  static var testCard: Microphone {
    var microphone = onCard("Dummy", 6, "Dummy", "Dummy, Dummy PCM", .virtual)
    microphone.category = .dummy
    return microphone
  }

  static var grabber: Microphone {
    var microphone = onCard("MS2109", 7, "USB-Audio", "USB3 HDMI Video", .usb)
    microphone.category = .hdmi
    return microphone
  }

  /// EasyEffects' processed sound of the desk microphone.
  static var processed: Microphone {
    var microphone = ofServer("easyeffects_source", "Easy Effects Source", 48000, .filter)
    microphone.source?.master = usbDesk.source?.name
    return microphone
  }

  static var stream: Microphone {
    ofServer("tunnel-source.studio", "Studio on another computer", 48000, .network)
  }

  static var program: Microphone {
    ofServer("vm_mic", "Made by a \u{1B}[31mprogram", 48000, .virtual)
  }

  /// What a report of an older version tells.
  static var unknown: Microphone {
    var microphone = Microphone(
      id: "old",
      name: "Old",
      kind: .other,
      access: DeviceAccess(.ready)
    )
    microphone.mixer = CaptureMixer(captureVolumeDb: 12, captureSwitch: nil, elements: [])
    return microphone
  }

  // MARK: Parts

  private static func onCard(
    _ id: String,
    _ index: Int,
    _ driver: String,
    _ name: String,
    _ kind: Microphone.Kind
  ) -> Microphone {
    var microphone = Microphone(
      id: "card-\(id)",
      name: name,
      kind: kind,
      access: DeviceAccess(.ready)
    )
    microphone.card = SoundCard(
      index: index,
      id: id,
      name: name,
      longName: "\(name) at somewhere",
      driver: driver,
      mixerName: "Mixer of \(id)",
      components: driver == "USB-Audio" ? "USB046d:0825" : ""
    )
    microphone.device = 0
    microphone.path = "hw:CARD=\(id),DEV=0"
    return microphone
  }

  private static func usb(_ port: String, speed: Double, serial: String?) -> USBIdentity {
    USBIdentity(
      vendorId: "046d",
      productId: "0825",
      manufacturer: nil,
      product: nil,
      serial: serial,
      port: port,
      speedMbps: speed
    )
  }

  static func ofServer(
    _ id: String,
    _ name: String,
    _ rate: Int,
    _ category: Microphone.Category
  ) -> Microphone {
    var microphone = Microphone(
      id: id,
      name: name,
      kind: .virtual,
      access: DeviceAccess(.ready)
    )
    microphone.category = category
    microphone.ratesHz = [rate]
    microphone.channels = [1]
    microphone.source = source(id, rate, 1)
    return microphone
  }

  private static func source(_ name: String, _ rate: Int, _ channels: Int) -> SoundSource {
    var source = SoundSource(name: name, description: name)
    source.rateHz = rate
    source.channels = channels
    return source
  }
}
