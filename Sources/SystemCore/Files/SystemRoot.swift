internal import Glibc

/// The seam through which `/sys`, `/proc` and `/dev` are read: tests put a folder in place of `/`.
public struct SystemRoot: Sendable {
  /// What stands before every absolute path; empty for the real system.
  public let prefix: String

  /// A root at a folder; the default is the real one.
  public init(_ prefix: String = "") { self.prefix = prefix }

  /// The path as the kernel of this process knows it.
  public func path(_ path: String) -> String { prefix + path }

  /// A small file's text without the line's end; nil where it can't be read.
  ///
  /// Reads at most 64 KiB: attributes of `/sys` are a page at most.
  public func text(_ path: String) -> String? {
    guard let bytes = bytes(path, limit: 65536) else { return nil }
    var text = String(decoding: bytes, as: UTF8.self)
    while let last = text.last, last.isNewline { text.removeLast() }
    return text
  }

  /// A file's bytes up to a limit; nil where it can't be read.
  public func bytes(_ path: String, limit: Int) -> [UInt8]? {
    guard
      let descriptor = try? OwnedDescriptor(
        opening: self.path(path),
        flags: O_RDONLY | O_NONBLOCK | O_NOCTTY
      )
    else { return nil }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: min(limit, 16384))
    while bytes.count < limit {
      let count = read(descriptor.number, &block, min(block.count, limit - bytes.count))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { break }
      bytes += block[0..<count]
    }
    return bytes
  }

  /// A whole number that a file holds.
  public func integer(_ path: String) -> Int? { text(path).flatMap { Int($0) } }

  /// The names in a folder, sorted as people count (`video2` before `video10`); empty where it
  /// can't be read.
  public func names(in path: String) -> [String] {
    entries(in: path).sorted(by: naturallyPrecedes)
  }

  /// The names in a folder, in the file system's order; empty where it can't be read.
  public func entries(in path: String) -> [String] {
    guard let folder = opendir(self.path(path)) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }

  /// Whether a path is there.
  public func exists(_ path: String) -> Bool { access(self.path(path), F_OK) == 0 }

  /// The path with every link followed, without the prefix; nil where it leads nowhere.
  public func resolved(_ path: String) -> String? {
    guard let real = realpath(self.path(path), nil) else { return nil }
    defer { free(real) }
    return withoutPrefix(String(cString: real))
  }

  /// Where a symbolic link points, as written.
  public func link(_ path: String) -> String? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.baseAddress.map { readlink(self.path(path), $0, bytes.count) } ?? -1
    }
    return count < 0 ? nil : String(decoding: buffer[0..<count], as: UTF8.self)
  }

  private func withoutPrefix(_ path: String) -> String {
    guard !prefix.isEmpty, let root = realpath(prefix, nil) else { return path }
    defer { free(root) }
    let rootPath = String(cString: root)
    return path.hasPrefix(rootPath) ? String(path.dropFirst(rootPath.count)) : path
  }
}

/// Whether one name comes before another when digits in them are read as numbers.
public func naturallyPrecedes(_ left: String, _ right: String) -> Bool {
  var left = left[...].utf8
  var right = right[...].utf8
  while let first = left.first, let second = right.first {
    if first.isDigit, second.isDigit {
      let (leftNumber, rightNumber) = (left.takeNumber(), right.takeNumber())
      if leftNumber != rightNumber { return leftNumber < rightNumber }
    } else {
      if first != second { return first < second }
      left.removeFirst()
      right.removeFirst()
    }
  }
  return left.isEmpty && !right.isEmpty
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

extension Substring.UTF8View {
  /// Removes the digits at the start; the number they make, or the largest there is.
  fileprivate mutating func takeNumber() -> UInt64 {
    let digits = prefix(while: \.isDigit)
    removeFirst(digits.count)
    return UInt64(Substring(digits)) ?? .max
  }
}
