/// An alternate setting that a video stream may run in.
public struct StreamAlternate: Sendable, Equatable {
  /// `bAlternateSetting`.
  public var number: UInt8
  /// What it keeps free; its bytes are what `uvc_endpoint_max_bpi` counts.
  public var load: PeriodicLoad
}

extension Interface {
  /// How video or audio comes: isochronous, bulk; nil where the interface has no endpoint for it.
  public var streamTransfer: Endpoint.Transfer? {
    let transfers = alternates.flatMap { streamEndpoints(of: $0).map(\.transfer) }
    if transfers.contains(.isochronous) { return .isochronous }
    return transfers.contains(.bulk) ? .bulk : nil
  }

  /// The isochronous settings, smallest first; empty for bulk, which keeps nothing free.
  public func streamAlternates(at speed: USBSpeed) -> [StreamAlternate] {
    var found: [StreamAlternate] = []
    for alternate in alternates {
      guard
        let endpoint = streamEndpoints(of: alternate).first(where: { $0.transfer == .isochronous })
      else { continue }
      found.append(StreamAlternate(number: alternate.number, load: endpoint.load(at: speed)))
    }
    return found.sorted { ($0.load.bytes, $0.number) < ($1.load.bytes, $1.number) }
  }

  /// For video the endpoint that the header names, as uvcvideo looks it up; else those that stream.
  private func streamEndpoints(of alternate: AlternateSetting) -> [Endpoint] {
    guard let header = videoStreaming else {
      return alternate.endpoints.filter { $0.transfer == .isochronous || $0.transfer == .bulk }
    }
    return alternate.endpoints.filter { $0.address == header.endpointAddress }
  }
}
