/// Which processes have device nodes open, as far as `/proc` lets this user see.
public struct OpenFiles: Sendable {
  /// A process that has a node open.
  public struct Holder: Sendable, Equatable {
    /// The process id.
    public var pid: Int32
    /// The process's name.
    public var name: String
    /// It maps the node's memory: it streams.
    public var mapsIt: Bool
  }

  private let root: SystemRoot

  /// The processes below a root.
  public init(_ root: SystemRoot) { self.root = root }

  /// The holders of a node, by process id, without this process and its parent.
  public func holders(of node: String, except own: Set<Int32>) -> [Holder] {
    var holders: [Holder] = []
    for entry in root.names(in: "/proc") {
      guard let pid = Int32(entry), !own.contains(pid) else { continue }
      let folder = "/proc/" + entry
      let links = root.names(in: folder + "/fd")
      guard links.contains(where: { root.link("\(folder)/fd/\($0)") == node }) else { continue }
      let maps = root.bytes(folder + "/maps", limit: 4 << 20) ?? []
      holders.append(
        Holder(
          pid: pid, name: root.text(folder + "/comm") ?? "?",
          mapsIt: String(decoding: maps, as: UTF8.self).contains(node + "\n")))
    }
    return holders
  }
}
