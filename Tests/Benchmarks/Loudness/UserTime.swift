import Glibc

/// User time, which a busy machine does not lengthen as it does the time on the wall.
enum UserTime {
  /// What a piece of work in this process takes, in seconds.
  static func seconds(of work: () throws -> Void) rethrows -> Double {
    let begin = used
    try work()
    return used - begin
  }

  private static var used: Double {
    var usage = rusage()
    guard getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return 0 }
    return seconds(usage)
  }

  static func seconds(_ usage: rusage) -> Double {
    Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1_000_000
  }
}
