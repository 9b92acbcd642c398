internal import Glibc

/// How long this process has lived.
public enum ProcessAge {
  /// The time since it was started, loading its libraries included, to 10 ms; zero where the kernel
  /// does not tell (proc_pid_stat(5): field 22, `starttime`, in clock ticks since the boot).
  public static var now: Duration {
    guard let stat = SystemRoot().text("/proc/self/stat"),
      // The program's name, in brackets, may hold spaces and brackets.
      let name = stat.lastIndex(of: ")"),
      let ticks = startTicks(afterName: stat[stat.index(after: name)...])
    else { return .zero }
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    let sinceBoot = Duration.seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    let ticksPerSecond = Double(max(sysconf(Int32(_SC_CLK_TCK)), 1))
    return max(.zero, sinceBoot - .seconds(Double(ticks) / ticksPerSecond))
  }

  private static func startTicks(afterName fields: Substring) -> Int? {
    let fields = fields.split(separator: " ")
    return fields.count > 19 ? Int(fields[19]) : nil
  }
}
