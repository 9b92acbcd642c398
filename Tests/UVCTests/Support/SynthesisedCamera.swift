/// Cameras and their neighbours on the bus, synthesised from the specifications.
package enum SynthesisedCamera {
  private typealias Bytes = DescriptorBytes
  private typealias Frame = DescriptorBytes.Frame

  /// The isochronous settings 1 to 11 of many high-speed webcams: bytes a packet, packets a
  /// microframe.
  package static let alternates: [(packet: UInt16, count: UInt16)] = [
    (192, 1), (384, 1), (512, 1), (640, 1), (800, 1), (944, 1), (640, 2), (800, 2), (992, 2),
    (896, 3), (1020, 3),
  ]

  /// 30, 24, 15, 10 and 5 frames a second in units of 100 ns.
  private static let rates: [UInt32] = [333_333, 416_666, 666_666, 1_000_000, 2_000_000]

  private static let formats: [[UInt8]] = [
    Bytes.uncompressed(
      1,
      [
        Frame(1, 640, 480, rates).uncompressed,
        Frame(2, 1280, 720, maxBitRate: 147_456_000, [1_000_000, 2_000_000]).uncompressed,
        Frame(3, 1920, 1080, maxBitRate: 165_888_000, [2_000_000]).uncompressed,
      ]
    ),
    Bytes.mjpeg(
      2,
      [
        Frame(1, 640, 480, rates).mjpeg,
        Frame(2, 1920, 1080, maxBitRate: 995_328_000, rates).mjpeg,
      ]
    ),
    Bytes.frameBased(3, [Frame(1, 1920, 1080, maxBitRate: 40_000_000, rates).frameBased]),
  ]

  /// A webcam as a Logitech C920 lays itself out: control, video with eleven settings, sound.
  package static func c920(
    usb: UInt16 = 0x0200,
    alternates: [(packet: UInt16, count: UInt16)] = alternates
  ) -> [UInt8] {
    let settings = alternates.enumerated().map { index, size in
      Bytes.interface(
        1,
        alternate: UInt8(index + 1),
        kind: (0x0e, 2),
        [Bytes.endpoint(0x81, 0x05, size.packet, perMicroframe: size.count)]
      )
    }
    return Bytes.device(
      usb: usb,
      ids: (0x046d, 0x082d),
      firmware: 0x0011,
      interfaces: 4,
      [
        Bytes.association(first: 0, count: 2),
        Bytes.interface(
          0,
          kind: (0x0e, 1),
          [Bytes.controlHeader(streaming: [1]), Bytes.endpoint(0x83, 3, 64, interval: 8)]
        ),
        Bytes.interface(1, kind: (0x0e, 2)), Bytes.inputHeader(endpoint: 0x81, formats),
      ] + settings + [
        Bytes.association(first: 2, count: 2, function: (1, 2)),
        Bytes.interface(2, kind: (1, 1)), Bytes.interface(3, kind: (1, 2)),
        Bytes.interface(
          3,
          alternate: 1,
          kind: (1, 2),
          [Bytes.endpoint(0x84, 0x05, 68, interval: 4)]
        ),
      ]
    )
  }

  /// A capture device that sends by bulk; on SuperSpeed, or as it shows itself at 480 Mbit/s.
  package static func bulk(isSuperSpeed: Bool = true) -> [UInt8] {
    let endpoints =
      isSuperSpeed
      ? [Bytes.endpoint(0x81, 2, 1024, interval: 0), Bytes.companion(burst: 15)]
      : [Bytes.endpoint(0x81, 2, 512, interval: 0)]
    let frames = [
      Frame(1, 1920, 1080, maxBitRate: 1_990_656_000, [166_666, 333_333]).uncompressed
    ]
    return Bytes.device(
      usb: isSuperSpeed ? 0x0300 : 0x0210,
      interfaces: 2,
      [
        Bytes.association(first: 0, count: 2),
        Bytes.interface(0, kind: (0x0e, 1), [Bytes.controlHeader(uvc: 0x0110, streaming: [1])]),
        Bytes.interface(1, kind: (0x0e, 2), endpoints),
        Bytes.inputHeader(
          endpoint: 0x81,
          [
            Bytes.uncompressed(1, frames),
            Bytes.uncompressed(2, guid: "NV12", bits: 12, frames),
          ]
        ),
      ]
    )
  }

  /// An isochronous camera on SuperSpeed: one setting of 2 bursts of 16 packets.
  package static let superSpeedIsochronous = Bytes.device(
    usb: 0x0310,
    interfaces: 2,
    [
      Bytes.interface(0, kind: (0x0e, 1), [Bytes.controlHeader(streaming: [1])]),
      Bytes.interface(1, kind: (0x0e, 2)),
      Bytes.inputHeader(
        endpoint: 0x81,
        [Bytes.uncompressed(1, [Frame(1, 1920, 1080, [333_333]).uncompressed])]
      ),
      Bytes.interface(
        1,
        alternate: 1,
        kind: (0x0e, 2),
        [
          Bytes.endpoint(0x81, 5, 1024),
          Bytes.companion(burst: 15, attributes: 1, bytesPerInterval: 32_768),
        ]
      ),
    ]
  )

  /// A camera of full speed with settings up to the most that one packet a frame carries.
  package static let fullSpeed = Bytes.device(
    usb: 0x0110,
    interfaces: 2,
    [
      Bytes.interface(0, kind: (0x0e, 1), [Bytes.controlHeader(streaming: [1])]),
      Bytes.interface(1, kind: (0x0e, 2)),
      Bytes.inputHeader(
        endpoint: 0x81,
        [
          Bytes.uncompressed(
            1,
            guid: "I420",
            bits: 12,
            [Frame(1, 160, 120, [333_333, 1_000_000]).uncompressed]
          )
        ]
      ),
      Bytes.interface(1, alternate: 1, kind: (0x0e, 2), [Bytes.endpoint(0x81, 5, 512)]),
      Bytes.interface(1, alternate: 2, kind: (0x0e, 2), [Bytes.endpoint(0x81, 5, 1023)]),
    ]
  )

  /// A camera with a second function for infrared.
  package static let withInfrared = Bytes.device(
    interfaces: 4,
    [
      Bytes.association(first: 0, count: 2),
      Bytes.interface(0, kind: (0x0e, 1), [Bytes.controlHeader(uvc: 0x0150, streaming: [1])]),
      Bytes.interface(1, kind: (0x0e, 2)),
      Bytes.inputHeader(
        endpoint: 0x81,
        [Bytes.mjpeg(1, [Frame(1, 1280, 720, [333_333]).mjpeg])]
      ),
      Bytes.interface(1, alternate: 1, kind: (0x0e, 2), [Bytes.endpoint(0x81, 5, 1024)]),
      Bytes.association(first: 2, count: 2),
      Bytes.interface(2, kind: (0x0e, 1), [Bytes.controlHeader(uvc: 0x0150, streaming: [3])]),
      Bytes.interface(3, kind: (0x0e, 2)),
      Bytes.inputHeader(
        endpoint: 0x82,
        [
          Bytes.uncompressed(
            1,
            guid: "2\0\0\0",
            bits: 8,
            [Frame(1, 640, 360, [333_333]).uncompressed]
          )
        ]
      ),
      Bytes.interface(3, alternate: 1, kind: (0x0e, 2), [Bytes.endpoint(0x82, 5, 1020)]),
    ]
  )

  /// A hub with its interrupt endpoint.
  package static let hub = Bytes.device(
    deviceClass: 9,
    interfaces: 1,
    [Bytes.interface(0, kind: (9, 0), [Bytes.endpoint(0x81, 3, 1, interval: 12)])]
  )

  /// A headset of full speed, 192 bytes a frame.
  package static let headset = Bytes.device(
    usb: 0x0110,
    deviceClass: 0,
    interfaces: 2,
    [
      Bytes.interface(0, kind: (1, 1)), Bytes.interface(1, kind: (1, 2)),
      Bytes.interface(1, alternate: 1, kind: (1, 2), [Bytes.endpoint(0x01, 9, 192)]),
    ]
  )
}
