import SystemCore

/// Which pipes this process has open: by the kernel's number of each, since other tests open and
/// close descriptors at the same time.
enum OpenPipes {
  /// The name of what a descriptor of a process is, such as `pipe:[4711]`.
  static func name(of descriptor: Int32, in process: String = "self") -> String? {
    SystemRoot().link("/proc/\(process)/fd/\(descriptor)")
  }

  /// How many descriptors of this process are of a name.
  static func count(_ name: String) -> Int {
    SystemRoot().names(in: "/proc/self/fd").count {
      SystemRoot().link("/proc/self/fd/\($0)") == name
    }
  }
}
