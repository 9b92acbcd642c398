/// Which processes have device nodes open, as far as `/proc` lets this user see: one walk, asked
/// about many nodes.
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
  private let processes: [String: Set<Int32>]

  /// The nodes below a folder, such as `/dev/video`, that processes other than `own` hold now.
  public init(_ root: SystemRoot, below folder: String = "/dev/", except own: Set<Int32>) {
    self.root = root
    var processes: [String: Set<Int32>] = [:]
    for entry in root.entries(in: "/proc") {
      guard let pid = Int32(entry), !own.contains(pid) else { continue }
      let descriptors = "/proc/" + entry + "/fd"
      for descriptor in root.entries(in: descriptors) {
        guard let node = root.link(descriptors + "/" + descriptor), node.hasPrefix(folder) else {
          continue
        }
        processes[node, default: []].insert(pid)
      }
    }
    self.processes = processes
  }

  /// The holders of a node, by process id.
  public func holders(of node: String) -> [Holder] {
    processes[node, default: []].sorted().map { pid in
      let maps = root.bytes("/proc/\(pid)/maps", limit: 4 << 20) ?? []
      return Holder(
        pid: pid,
        name: root.text("/proc/\(pid)/comm") ?? "?",
        mapsIt: String(decoding: maps, as: UTF8.self).contains(node + "\n")
      )
    }
  }
}
