/// How far a video header says that its formats reach.
struct VideoHeaderExtent {
  var offset: Int
  var totalLength: Int
}

extension ConfigurationParser {
  /// Reads a class-specific interface descriptor by the interface it is in.
  mutating func readVideo(_ block: DescriptorBlock) {
    switch currentKind {
    case .videoControl: readControl(block)
    case .videoStreaming: readStreaming(block)
    default: break
    }
  }

  /// Compares what a header announced with where its descriptors end.
  mutating func closeHeader(at end: Int) {
    defer { openHeader = nil }
    guard let header = openHeader, header.offset + header.totalLength != end else { return }
    note(.wrongTotalLength, at: header.offset)
  }

  /// Compares announced formats and frames with those that came.
  mutating func checkFormats(of interface: Interface, _ configuration: DescriptorBlock) {
    guard let streaming = interface.videoStreaming else { return }
    let isWrong =
      streaming.formats.count != Int(streaming.announcedFormats)
      || streaming.formats.contains { $0.frames.count != Int($0.announcedFrames) }
    if isWrong { note(.wrongCount, configuration) }
  }

  private mutating func readControl(_ block: DescriptorBlock) {
    guard block.subtype == 1 else { return readUnit(block) }
    guard block.count >= 12 else { return note(.invalidLength, block) }
    let announced = Int(block.byte(11))
    if block.count < 12 + announced { note(.wrongCount, block) }
    openHeader = VideoHeaderExtent(offset: block.offset, totalLength: Int(block.word(5)))
    let control = VideoControl(
      bcdUVC: BinaryCodedDecimal(block.word(3)),
      streamingInterfaces: block.bytes(12..<(12 + announced)),
      units: []
    )
    withCurrentInterface { $0.videoControl = $0.videoControl ?? control }
  }

  private mutating func readUnit(_ block: DescriptorBlock) {
    guard let kind = VideoControl.Unit.Kind(rawValue: block.subtype) else { return }
    guard block.count >= 4 else { return note(.invalidLength, block) }
    let unit = VideoControl.Unit(kind: kind, id: block.byte(3))
    withCurrentInterface { $0.videoControl?.units.append(unit) }
  }

  private mutating func readStreaming(_ block: DescriptorBlock) {
    switch block.subtype {
    case 0x01: readInputHeader(block)
    case 0x05, 0x07, 0x11: readFrame(block)
    default:
      guard let kind = VideoFormat.Kind(rawValue: block.subtype) else { return }
      readFormat(kind, block)
    }
  }

  private mutating func readInputHeader(_ block: DescriptorBlock) {
    guard block.count >= 13 else { return note(.invalidLength, block) }
    guard !hasStreamingHeader else { return note(.misplaced, block) }
    openHeader = VideoHeaderExtent(offset: block.offset, totalLength: Int(block.word(4)))
    let streaming = VideoStreaming(
      endpointAddress: block.byte(6),
      announcedFormats: block.byte(3),
      formats: []
    )
    withCurrentInterface { $0.videoStreaming = streaming }
  }

  private mutating func readFormat(_ kind: VideoFormat.Kind, _ block: DescriptorBlock) {
    guard hasStreamingHeader else { return note(.misplaced, block) }
    guard let format = VideoFormat(kind, block) else { return note(.invalidLength, block) }
    if !format.isCompressed, block.byte(21) == 0 { note(.invalidDepth, block) }
    withCurrentInterface { $0.videoStreaming?.formats.append(format) }
  }

  private mutating func readFrame(_ block: DescriptorBlock) {
    guard block.count >= VideoFrame.length else { return note(.invalidLength, block) }
    guard let kind = currentFormatKind, kind.frameSubtype == block.subtype else {
      return note(.misplaced, block)
    }
    let intervals = readIntervals(block, count: block.byte(kind == .frameBased ? 21 : 25))
    let frame = VideoFrame(block, of: kind, intervals)
    guard frame.width > 0, frame.height > 0 else { return note(.invalidFrameSize, block) }
    if frame.minBitRate > frame.maxBitRate { note(.invalidBitRate, block) }
    withCurrentInterface { interface in
      guard let last = interface.videoStreaming?.formats.indices.last else { return }
      interface.videoStreaming?.formats[last].frames.append(frame)
    }
  }

  private mutating func readIntervals(
    _ block: DescriptorBlock,
    count: UInt8
  ) -> VideoFrame.Intervals {
    let held = (block.count - VideoFrame.length) / 4
    if held < (count == 0 ? 3 : Int(count)) { note(.missingIntervals, block) }
    if count == 0 {
      let shortest = block.double(26)
      let longest = block.double(30)
      guard held >= 3, shortest > 0, shortest <= longest else {
        note(.invalidInterval, block)
        return .discrete([])
      }
      return .continuous(shortest: shortest, longest: longest, step: block.double(34))
    }
    let read = (0..<min(held, Int(count))).map { block.double(26 + 4 * $0) }
    if read.contains(0) { note(.invalidInterval, block) }
    return .discrete(read.filter { $0 > 0 })
  }
}

extension VideoFormat.Kind {
  /// The subtype of the frames that follow; nil where none do or uvcvideo does not offer them.
  fileprivate var frameSubtype: UInt8? {
    switch self {
    case .uncompressed: 0x05
    case .mjpeg: 0x07
    case .frameBased: 0x11
    default: nil
    }
  }
}

extension VideoFormat {
  /// A format as described; nil where it is too short for its kind.
  fileprivate init?(_ kind: Kind, _ block: DescriptorBlock) {
    let length = [.uncompressed: 27, .mjpeg: 11, .frameBased: 28][kind] ?? 4
    guard block.count >= length else { return nil }
    self.kind = kind
    index = block.byte(3)
    announcedFrames = kind.frameSubtype == nil ? 0 : block.byte(4)
    frames = []
    switch kind {
    case .uncompressed, .frameBased:
      let meaning = PixelGUID.meaning(of: block.bytes(5..<21))
      let depth = Int(block.byte(21))
      fourcc = meaning?.fourcc
      isCompressed =
        (kind == .frameBased && block.byte(27) != 0)
        || (meaning != nil && meaning?.bitsPerPixel == nil)
      bitsPerPixel = isCompressed ? nil : meaning?.bitsPerPixel ?? (depth > 0 ? depth : nil)
    case .mjpeg:
      fourcc = "MJPG"
      isCompressed = true
    default: isCompressed = true
    }
  }
}

extension VideoFrame {
  fileprivate static let length = 26

  fileprivate init(_ block: DescriptorBlock, of kind: VideoFormat.Kind, _ intervals: Intervals) {
    let isFrameBased = kind == .frameBased
    index = block.byte(3)
    width = block.word(5)
    height = block.word(7)
    minBitRate = block.double(9)
    maxBitRate = block.double(13)
    maxFrameBytes = isFrameBased ? nil : block.double(17)
    defaultInterval = block.double(isFrameBased ? 17 : 21)
    self.intervals = intervals
  }
}
