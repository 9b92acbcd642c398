import NIOCore
import NIOPosix

/// The event-loop threads of this process's uploads; they live as long as the process.
enum NDT7Loop {
  /// An upload that fills its link leaves its thread little time for another's.
  private static let group = MultiThreadedEventLoopGroup(numberOfThreads: 4)

  static func next() -> any EventLoop { group.next() }
}
