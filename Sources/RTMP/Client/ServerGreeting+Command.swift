extension ServerGreeting {
  private static let maximumCodecs = 32

  init(_ command: Command, text: ServerText) {
    let information = command.information
    let objects = command.arguments.compactMap(\.members)
    let version = objects.lazy.compactMap { $0["fmsVer"]?.string }.first
    code = text.harmless(information.code)
    description = text.harmless(information.description)
    serverVersion = version.map(text.harmless)
    enhancedVideoCodecs = objects.flatMap(Self.codecs).prefix(Self.maximumCodecs)
      .map(text.harmless)
  }

  /// Enhanced RTMP v1 answers with a list, v2 with a map of codec to capabilities.
  private static func codecs(_ object: AMF0Object) -> [String] {
    if let map = object["videoFourCcInfoMap"]?.members { return map.members.map(\.name) }
    guard case .strictArray(let list) = object["fourCcList"] else { return [] }
    return list.compactMap(\.string)
  }
}
