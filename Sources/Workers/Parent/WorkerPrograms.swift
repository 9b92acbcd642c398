internal import Glibc

/// The programs that workers run: this one again, or `airworthy-media` beside it.
public struct WorkerPrograms: Sendable {
  /// This program.
  let own: String
  /// `airworthy-media`; nil where it is not installed.
  let media: String?
  /// What makes a program a worker.
  let arguments: [String]

  /// The path of the program for a job; empty where it is not installed.
  func path(for job: WorkerJob) -> String {
    if case .media = job { media ?? "" } else { own }
  }

  /// `airworthy-media` in the folder of this program, or in `../libexec/airworthy`; nil where there is
  /// none.
  public static var installedMedia: String? {
    guard let own = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(own) }
    let path = String(cString: own)
    let folder = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
    return ["\(folder)/airworthy-media", "\(folder)/../libexec/airworthy/airworthy-media"]
      .first { access($0, X_OK) == 0 }
  }
}
