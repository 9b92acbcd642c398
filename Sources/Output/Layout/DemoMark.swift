internal import Rig
internal import Text

/// Marks what comes from the demonstration, line by line: no piece of it can be taken for a verdict
/// on this machine, wherever it is copied to.
struct DemoMark {
  private let prefix: String

  init(_ rig: RigKind, _ language: Language) {
    switch rig {
    case .thisMachine: prefix = ""
    case .demo: prefix = "[\(DeviceMessage.demo.text(in: language))] "
    }
  }

  /// The columns that are left beside the mark.
  func width(of width: Int) -> Int { width - prefix.displayWidth }

  /// The lines, each marked, as a text.
  func text(_ lines: [String]) -> String {
    lines.map { ($0.isEmpty ? $0 : prefix + $0) + "\n" }.joined()
  }
}
