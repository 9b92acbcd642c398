internal import Rig
public import Workers

/// One line that shows a microphone's level while it is recorded.
public enum LevelMeterText {
  private static let width = 30
  private static let quietestDBFS = -60.0

  /// A bar from -60 to 0 dBFS with the peak in numbers.
  public static func line(_ progress: BenchProgress) -> String {
    guard let peak = progress.latest?.value else {
      return "[" + String(repeating: ".", count: width) + "]  -∞ dBFS"
    }
    let share = min(max(1 - peak / quietestDBFS, 0), 1)
    let filled = Int((share * Double(width)).rounded())
    return "[" + String(repeating: "#", count: filled)
      + String(repeating: ".", count: width - filled) + "] \(peak.fixed(1)) dBFS"
  }
}
