public import Rig

/// A source of a scene collection, by OBS's id for its kind.
public struct OBSSource: Sendable, Equatable {
  /// The name in the collection, where no two are the same.
  public var name: String
  /// The source as the collection's file holds it.
  public var document: JSONNode

  /// A camera in its mode.
  public init(_ camera: CameraFeed) {
    name = camera.name.isEmpty ? camera.id : camera.name
    var settings: [JSONNode.Member] = [
      .init(key: "device_id", value: .string(camera.path)), .init(key: "input", value: -1),
    ]
    if let mode = camera.mode {
      settings.append(.init(key: "pixelformat", value: .integer(OBSSource.fourcc(mode.fourcc))))
      settings.append(
        .init(key: "resolution", value: .integer(OBSSource.packed(mode.width, mode.height)))
      )
      // The interval, not the rate: 1/30 for 30 frames a second.
      let interval = mode.interval.map { OBSSource.packed($0.numerator, $0.denominator) }
      settings.append(.init(key: "framerate", value: .integer(interval ?? -1)))
    }
    settings.append(.init(key: "buffering", value: true))
    document = OBSSource.document("v4l2_input", name, settings, filters: [])
  }

  /// A microphone, by the sound server or by ALSA, with what is to be added to its level.
  ///
  /// The gain is a filter: a volume of more than 0 dB is lost as soon as somebody touches the fader.
  public init(_ microphone: MicrophoneFeed, gainDb: Double, besides other: String? = nil) {
    let plain = microphone.name.isEmpty ? microphone.id : microphone.name
    name = plain == other ? plain + " (audio)" : plain
    var filters: [JSONNode] = []
    if gainDb != 0, gainDb.isFinite {
      let bounded = min(max(gainDb, -30), 30)  // the filter's own range
      filters = [
        [
          "id": "gain_filter", "versioned_id": "gain_filter", "name": "Gain", "enabled": true,
          "settings": ["db": .number(bounded)],
        ]
      ]
    }
    if let source = microphone.source {
      document = OBSSource.document(
        "pulse_input_capture",
        name,
        [.init(key: "device_id", value: .string(source))],
        filters: filters
      )
    } else {
      // `hw:` takes only what the hardware does; OBS asks for what it likes.
      let pcm = microphone.pcm.map { $0.hasPrefix("hw:") ? "plug" + $0 : $0 } ?? "default"
      document = OBSSource.document(
        "alsa_input_capture",
        name,
        [
          .init(key: "device_id", value: "__custom__"),
          .init(key: "custom_pcm", value: .string(pcm)), .init(key: "rate", value: 48000),
        ],
        filters: filters
      )
    }
  }

  private static func document(
    _ id: String,
    _ name: String,
    _ settings: [JSONNode.Member],
    filters: [JSONNode]
  ) -> JSONNode {
    [
      "id": .string(id), "versioned_id": .string(id), "name": .string(name), "enabled": true,
      "muted": false, "volume": 1.0, "mixers": 255, "sync": 0, "settings": .object(settings),
      "filters": .array(filters),
    ]
  }

  /// Two numbers as V4L2's source keeps them: the first in the upper half.
  static func packed(_ first: UInt32, _ second: UInt32) -> Int {
    Int(truncatingIfNeeded: UInt64(first) << 32 | UInt64(second))
  }

  /// Four characters as V4L2's number, the first in the lowest byte; short ones end in blanks.
  static func fourcc(_ text: String) -> Int {
    let bytes = Array((text + "    ").utf8.prefix(4))
    return bytes.enumerated().reduce(0) { $0 | Int($1.element) << (8 * $1.offset) }
  }
}
