import Glibc

/// A file with a recorded uplink.
enum TraceFile {
  /// Reads one: `.up` is mahimahi's format, `.csv` a rate of each second.
  static func read(_ path: String) throws -> UplinkTrace {
    let text = try contents(path)
    return path.hasSuffix(".csv") ? try .seconds(text) : try .mahimahi(text)
  }

  /// The recordings of a folder by name, in the order of names.
  static func all(in folder: String) throws -> [(name: String, trace: UplinkTrace)] {
    guard let directory = opendir(folder) else { throw TraceError.unreadable(folder) }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".up") || name.hasSuffix(".mbps.csv") { names.append(name) }
    }
    return try names.sorted().map { ($0, try read("\(folder)/\($0)")) }
  }

  /// A file as text.
  static func contents(_ path: String) throws -> String {
    guard let file = fopen(path, "re") else { throw TraceError.unreadable(path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&block, 1, block.count, file), count > 0 {
      bytes.append(contentsOf: block[..<count])
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw TraceError.unreadable(path)
    }
    return text
  }
}
