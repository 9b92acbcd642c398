import Rig

extension SampleCameras {
  /// A SuperSpeed camera on a USB 2 link, beside one that streams already.
  static var link: USBCameraFacts {
    var link = USBCameraFacts(port: "1-4.2.1", hubDepth: 2)
    link.firmware = "0.21"
    link.usbVersion = "2.10"
    link.uvcVersion = "1.50"
    link.speedMbps = 480
    link.superspeedCapable = true
    link.superspeedEvidence = .bos
    link.superspeedUnused = true
    link.maxPowerMa = 500
    link.power = USBPower(control: "auto", runtimeStatus: "active", autosuspendDelayMs: 2000)
    link.transfer = .isochronous
    link.reservesBandwidth = true
    link.streamsNow = true
    link.bus = USBBus(
      number: 1,
      hostController: "xhci_hcd",
      speedClass: .high,
      intervalUs: 125,
      capacityBytesPerInterval: 6000,
      reservedBytesPerInterval: 3060,
      reservedByCameraBytesPerInterval: 0,
      unreadDevices: 0
    )
    link.neighbours = [
      neighbour("USB2.0 Hub", "1-4", isHub: true, streams: nil),
      neighbour("Brio 100", "1-4.3", isHub: false, streams: true),
      neighbour("Yeti", "1-2", isHub: false, streams: false),
    ]
    link.modes = [need("MJPG", 1920, 1080, 2880, .tight), need("YUYV", 1280, 720, 3072, .exceeds)]
    link.conflicts = [conflict(2880, .tight), conflict(3072, .exceeds)]
    link.driver = USBVideoDriver(
      quirks: 0x80,
      nodrop: false,
      hwtimestamps: false,
      clock: "CLOCK_MONOTONIC",
      timeoutMs: 5000
    )
    link.descriptorFaults = [
      ("wrong_count", 9), ("cut_short", 120), ("overrun", 130), ("step", 140),
    ]
    .map { USBDescriptorFault(code: $0, offset: $1) }
    return link
  }

  private static func neighbour(
    _ name: String,
    _ port: String,
    isHub: Bool,
    streams: Bool?
  ) -> USBNeighbour {
    USBNeighbour(
      port: port,
      name: name,
      isHub: isHub,
      isCamera: streams == true,
      speedMbps: 480,
      streamsNow: streams,
      reservedBytesPerInterval: streams == true ? 3060 : 0
    )
  }

  private static func need(
    _ fourcc: String,
    _ width: Int,
    _ height: Int,
    _ bytes: Int,
    _ fit: USBFit
  ) -> USBModeNeed {
    var need = USBModeNeed(
      interface: 1,
      fourcc: fourcc,
      width: width,
      height: height,
      compressed: fourcc == "MJPG",
      highSpeedLimitFps: nil
    )
    need.rates = [
      USBRateNeed(
        intervalNs: 33_333_300,
        rateFps: 30,
        neededBytesPerInterval: bytes,
        alternate: 7,
        reservedBytesPerInterval: bytes,
        carried: true,
        fit: fit
      )
    ]
    return need
  }

  private static func conflict(_ bytes: Int, _ fit: USBFit) -> USBConflict {
    USBConflict(
      port: "1-4.3",
      name: "Brio 100",
      bytesPerInterval: bytes,
      neighbourBytesPerInterval: 3060,
      fit: fit
    )
  }
}
