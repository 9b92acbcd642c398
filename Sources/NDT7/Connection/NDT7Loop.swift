import NIOCore
import NIOPosix

/// The one event-loop thread of all uploads of this process; it lives as long as the process.
enum NDT7Loop {
  private static let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
  static let loop: any EventLoop = group.next()
}
