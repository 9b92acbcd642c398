import Glibc

/// The same by `ffmpeg -af ebur128=peak=true`, reading the samples from a file.
struct FFmpeg: ~Copyable {
  private let path: String

  /// Writes the samples to a file that goes when this value goes; nil where that fails.
  init?(_ material: Material) {
    guard let path = Self.write(material.samples) else { return nil }
    self.path = path
  }

  private static func write(_ samples: [Float]) -> String? {
    var template = Array("/tmp/benchmark-loudness-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0, let end = template.firstIndex(of: 0) else { return nil }
    defer { close(descriptor) }
    let path = String(decoding: template[..<end].map(UInt8.init(bitPattern:)), as: UTF8.self)
    let isWritten = samples.withUnsafeBytes { bytes in
      var offset = 0
      while offset < bytes.count {
        let rest = UnsafeRawBufferPointer(rebasing: bytes[offset...])
        let written = Glibc.write(descriptor, rest.baseAddress, rest.count)
        guard written > 0 else { return false }
        offset += written
      }
      return true
    }
    guard isWritten else {
      unlink(path)
      return nil
    }
    return path
  }

  deinit { unlink(path) }

  /// User time in seconds; nil where ffmpeg is missing or fails.
  func seconds() -> Double? {
    let arguments = [
      "ffmpeg", "-nostdin", "-v", "error", "-f", "f32le", "-ar", "\(Material.sampleRate)",
      "-ac", "\(Material.channels)", "-i", path, "-af", "ebur128=peak=true", "-f", "null", "-",
    ]
    var pointers = arguments.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    var process: pid_t = 0
    guard posix_spawnp(&process, "ffmpeg", nil, nil, &pointers, environ) == 0 else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(process, &status, 0, &usage) == process, status == 0 else { return nil }
    return UserTime.seconds(usage)
  }
}
