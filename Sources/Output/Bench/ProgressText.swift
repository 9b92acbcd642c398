internal import Rig
public import Text
public import Workers

/// One line that tells how far a bench has come.
public enum ProgressText {
  /// A bar of ten, the share, and the latest value under its key's unit.
  public static func line(_ progress: BenchProgress, _ language: Language) -> String {
    let filled = Int((progress.share * 10).rounded())
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 10 - filled)
    guard let latest = progress.latest else { return bar }
    let value = latest.value.map { $0.fixed(1) } ?? "-"
    let unit = latest.key.split(separator: "_").last.map { Units.text(of: String($0)) } ?? ""
    return "\(bar) \(value) \(unit)"
  }
}

/// The units that end keys, as people write them.
public enum Units {
  /// `fps`, `dBFS`, `kbit/s` for `fps`, `dbfs`, `kbps`.
  public static func text(of suffix: String) -> String {
    switch suffix {
    case "dbfs": "dBFS"
    case "dbtp": "dBTP"
    case "lufs": "LUFS"
    case "db": "dB"
    case "kbps": "kbit/s"
    case "mbps": "Mbit/s"
    case "mib": "MiB"
    case "celsius": "°C"
    case "percent": "%"
    case "hz": "Hz"
    case "dbm": "dBm"
    case "s", "seconds": "s"
    default: suffix
    }
  }
}
