public import Rig

extension [Camera] {
  /// The same cameras with ids that tell them apart: where two share a by-id name (many cameras
  /// share a serial), the by-path name; where that is shared as well, the bus, then the node.
  public func withDistinctIds() -> [Camera] {
    var cameras = self
    let fallbacks: [(Camera) -> String?] = [
      { $0.pathLink.map { String($0.dropFirst("/dev/v4l/by-path/".count)) } },
      { $0.bus }, { $0.path },
    ]
    for fallback in fallbacks {
      let counts = Dictionary(grouping: cameras, by: \.id).mapValues(\.count)
      for index in cameras.indices where (counts[cameras[index].id] ?? 0) > 1 {
        cameras[index].sharesSerial = cameras[index].sharesSerial || cameras[index].idLink != nil
        cameras[index].id = fallback(cameras[index]) ?? cameras[index].id
      }
    }
    return cameras
  }
}
