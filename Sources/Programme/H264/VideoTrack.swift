/// H.264 access units at a set bitrate.
struct VideoTrack: Sendable {
  private static let tagHeaderSize = 5
  private static let keyFrame: UInt8 = 0x17
  private static let interFrame: UInt8 = 0x27

  private(set) var settings: ProgrammeSettings
  private var pendingSettings: ProgrammeSettings?
  private let macroblocks: Int
  private let parameterSets: ParameterSets
  private let idrSlices: [[UInt8]]
  private var filler: IncompressibleBytes
  private var group: FrameGroup
  private var ledger: ByteLedger
  private var frame: UInt64 = 0
  private var groupCount = 0

  init(_ settings: ProgrammeSettings, seed: UInt64) {
    self.settings = settings
    let count = MacroblockSize(settings).count
    macroblocks = count
    parameterSets = ParameterSets(settings)
    // Neighbouring IDR pictures must differ in idr_pic_id.
    idrSlices = [0, 1].map { GreyPicture.idrSlice(macroblocks: count, pictureID: $0) }
    filler = IncompressibleBytes(seed: seed)
    ledger = ByteLedger(kbps: settings.videoKbps)
    group = FrameGroup(frames: settings.framesPerGroup)
  }

  var sequenceHeader: [UInt8] {
    Self.tagHeader(Self.keyFrame, packetType: 0) + parameterSets.decoderConfiguration
  }

  static var interFrameHeader: [UInt8] { tagHeader(interFrame, packetType: 1) }

  var milliseconds: UInt64 { settings.frameRate.milliseconds(frames: frame) }

  func isDue(before audio: AudioTrack) -> Bool {
    let rate = settings.frameRate
    return frame * UInt64(rate.denominator) * UInt64(ProgrammeSettings.sampleRate)
      <= audio.sample * UInt64(rate.numerator)
  }

  mutating func change(to settings: ProgrammeSettings) { pendingSettings = settings }

  mutating func next() -> (body: [UInt8], isKeyFrame: Bool) {
    if group.isOver { beginGroup() }
    let isKeyFrame = group.index == 0
    let size = group.nextSize
    let body = isKeyFrame ? keyFrame(size: size) : interFrame(size: size)
    group.add(body.count)
    ledger.add(body.count)
    frame += 1
    return (body, isKeyFrame)
  }

  private mutating func beginGroup() {
    if let pendingSettings {
      settings = pendingSettings
      self.pendingSettings = nil
      ledger = ByteLedger(kbps: settings.videoKbps)
    }
    let frames = settings.framesPerGroup
    let rate = settings.frameRate
    let budget = ledger.budget(
      ticks: UInt64(frames) * UInt64(rate.denominator),
      perSecond: UInt64(rate.numerator)
    )
    group = FrameGroup(
      frames: frames,
      budget: budget,
      keyFrameRatio: settings.keyFrameRatio,
      minimumKeyFrame: Self.tagHeaderSize + NALUnit.lengthSize + idrSlices[0].count
    )
    groupCount += 1
  }

  private mutating func keyFrame(size: Int) -> [UInt8] {
    accessUnit(Self.keyFrame, slice: idrSlices[groupCount % 2], size: size)
  }

  private mutating func interFrame(size: Int) -> [UInt8] {
    let slice = GreyPicture.skippedSlice(macroblocks: macroblocks, frameNumber: group.index)
    return accessUnit(Self.interFrame, slice: slice, size: size)
  }

  private mutating func accessUnit(_ kind: UInt8, slice: [UInt8], size: Int) -> [UInt8] {
    var body = Self.tagHeader(kind, packetType: 1)
    let room = size - body.count - NALUnit.lengthSize - slice.count
    body.reserveCapacity(max(size, body.count + NALUnit.lengthSize + slice.count))
    if room >= PaddingMessage.minimumSize {
      PaddingMessage.append(size: room, from: &filler, to: &body)
    }
    NALUnit.appendLength(slice.count, to: &body)
    body += slice
    return body
  }

  /// FLV's AVCVIDEOPACKET without composition time: nothing is reordered.
  private static func tagHeader(_ kind: UInt8, packetType: UInt8) -> [UInt8] {
    [kind, packetType, 0, 0, 0]
  }
}

extension VideoTrack {
  /// The least bitrate that carries the bare slices and still leaves frames of a natural shape.
  static func minimumKbps(for settings: ProgrammeSettings) -> Int {
    let macroblocks = MacroblockSize(settings).count
    let overhead = tagHeaderSize + NALUnit.lengthSize
    // The slice headers and the escapes stay well below 32 bytes.
    let key = macroblocks + overhead + 32
    let other = overhead + 32 + PaddingMessage.minimumSize
    let bytes = key + (settings.framesPerGroup - 1) * other
    let seconds =
      Double(settings.framesPerGroup) * Double(settings.frameRate.denominator)
      / Double(settings.frameRate.numerator)
    return Int((Double(bytes) * 8 / 1000 / seconds).rounded(.up))
  }
}
