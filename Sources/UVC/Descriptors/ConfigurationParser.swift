/// Walks one configuration from front to back; nothing nests, so that nothing can nest endlessly.
struct ConfigurationParser {
  private(set) var faults: [DescriptorFault] = []
  private let bytes: ArraySlice<UInt8>
  private var interfaces: [Interface] = []
  private var associations: [InterfaceAssociation] = []
  /// Where each interface number stands in `interfaces`.
  private var places: [UInt8: Int] = [:]
  /// The settings met, as interface << 8 | alternate.
  private var settings: Set<UInt16> = []
  private var announcedEndpoints: (count: Int, offset: Int)?
  /// The interface that descriptors belong to now.
  private var current: Int?
  /// The video header whose formats are being counted.
  var openHeader: VideoHeaderExtent?

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  mutating func parse() -> Configuration {
    let header = DescriptorBlock(bytes.prefix(Configuration.length))
    var position = bytes.startIndex + max(Int(header.byte(0)), Configuration.length)
    if header.byte(0) != Configuration.length { note(.invalidLength, header) }
    while position < bytes.endIndex {
      let length = Int(bytes[position])
      guard length >= 2 else {
        note(.invalidLength, at: position)
        break
      }
      guard length <= bytes.endIndex - position else {
        note(.overrun, at: position)
        break
      }
      read(DescriptorBlock(bytes[position..<(position + length)]))
      position += length
    }
    closeAlternate()
    closeHeader(at: min(position, bytes.endIndex))
    for place in interfaces.indices { checkFormats(of: interfaces[place], header) }
    if interfaces.count != Int(header.byte(4)) { note(.wrongCount, header) }
    return Configuration(
      value: header.byte(5),
      maxPowerUnits: header.byte(8),
      interfaces: interfaces,
      associations: associations
    )
  }

  /// The kernel's `USB_MAXINTERFACES` and `USB_MAXENDPOINTS`: it, too, leaves out what is beyond.
  private static let interfaceLimit = 32
  private static let endpointLimit = 30

  mutating func note(_ code: DescriptorFault.Code, _ block: DescriptorBlock) {
    note(code, at: block.offset)
  }

  mutating func note(_ code: DescriptorFault.Code, at offset: Int) {
    guard faults.count < DeviceDescriptors.faultLimit else { return }
    faults.append(DescriptorFault(code, at: offset))
  }

  /// Changes the interface that descriptors belong to now.
  mutating func withCurrentInterface(_ change: (inout Interface) -> Void) {
    if let current { change(&interfaces[current]) }
  }

  /// What the interface is for that descriptors belong to now.
  var currentKind: Interface.Kind? { current.map { interfaces[$0].kind } }

  /// Whether the interface has its header already: it must come before formats, and once.
  var hasStreamingHeader: Bool {
    current.map { interfaces[$0].videoStreaming != nil } ?? false
  }

  /// The kind of the format that frames belong to now.
  var currentFormatKind: VideoFormat.Kind? {
    current.flatMap { interfaces[$0].videoStreaming?.formats.last?.kind }
  }

  private mutating func read(_ block: DescriptorBlock) {
    // What a video header counts are the class-specific descriptors right behind it.
    if block.type != DescriptorType.classSpecificInterface { closeHeader(at: block.offset) }
    switch block.type {
    case DescriptorType.interface: readInterface(block)
    case DescriptorType.endpoint: readEndpoint(block)
    case DescriptorType.interfaceAssociation: readAssociation(block)
    case DescriptorType.superSpeedCompanion, DescriptorType.superSpeedPlusCompanion:
      readCompanion(block)
    case DescriptorType.classSpecificInterface: readVideo(block)
    default: break
    }
  }

  private mutating func readInterface(_ block: DescriptorBlock) {
    guard block.count >= 9 else { return note(.invalidLength, block) }
    closeAlternate()
    let number = block.byte(2)
    let place = places[number] ?? interfaces.count
    guard place < Self.interfaceLimit else {
      current = nil
      return note(.tooMany, block)
    }
    if place == interfaces.count {
      places[number] = place
      interfaces.append(Interface(number: number, alternates: []))
    }
    current = place
    guard settings.insert(UInt16(number) << 8 | UInt16(block.byte(3))).inserted else {
      // The kernel, too, keeps the first of two.
      current = nil
      return note(.duplicateAlternate, block)
    }
    interfaces[place].alternates.append(
      AlternateSetting(
        number: block.byte(3),
        interfaceClass: block.byte(5),
        interfaceSubclass: block.byte(6),
        interfaceProtocol: block.byte(7),
        endpoints: []
      )
    )
    announcedEndpoints = (Int(block.byte(4)), block.offset)
  }

  private mutating func closeAlternate() {
    defer { announcedEndpoints = nil }
    guard let announced = announcedEndpoints, let current,
      let count = interfaces[current].alternates.last?.endpoints.count, count != announced.count
    else { return }
    note(.wrongCount, at: announced.offset)
  }

  private mutating func readEndpoint(_ block: DescriptorBlock) {
    guard block.count >= Endpoint.length else { return note(.invalidLength, block) }
    guard let current, let setting = interfaces[current].alternates.indices.last else {
      return note(.misplaced, block)
    }
    guard interfaces[current].alternates[setting].endpoints.count < Self.endpointLimit else {
      return note(.tooMany, block)
    }
    let endpoint = Endpoint(block)
    let packet = block.word(4)
    if endpoint.packetBytes > 1024 || (endpoint.isPeriodic && packet >> 11 & 3 == 3) {
      note(.invalidPacketSize, block)
    }
    interfaces[current].alternates[setting].endpoints.append(endpoint)
  }

  private mutating func readCompanion(_ block: DescriptorBlock) {
    let isPlus = block.type == DescriptorType.superSpeedPlusCompanion
    guard block.count >= (isPlus ? 8 : 6) else { return note(.invalidLength, block) }
    guard let current, let setting = interfaces[current].alternates.indices.last,
      let place = interfaces[current].alternates[setting].endpoints.indices.last
    else { return note(.misplaced, block) }
    var endpoint = interfaces[current].alternates[setting].endpoints[place]
    if isPlus {
      guard endpoint.companion != nil else { return note(.misplaced, block) }
      endpoint.companion?.bytesPerInterval = Int(block.double(4))
    } else {
      endpoint.companion = Endpoint.Companion(
        packetsPerBurst: Int(block.byte(2)) + 1,
        bursts: endpoint.transfer == .isochronous ? Int(block.byte(3) & 3) + 1 : 1,
        bytesPerInterval: Int(block.word(4))
      )
    }
    interfaces[current].alternates[setting].endpoints[place] = endpoint
  }

  private mutating func readAssociation(_ block: DescriptorBlock) {
    guard block.count >= 8 else { return note(.invalidLength, block) }
    associations.append(
      InterfaceAssociation(
        firstInterface: block.byte(2),
        interfaceCount: block.byte(3),
        functionClass: block.byte(4),
        functionSubclass: block.byte(5)
      )
    )
  }
}
