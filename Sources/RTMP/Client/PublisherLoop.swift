import NIOCore
import NIOPosix

/// The one event-loop thread of all publishers of this process; it lives as long as the process.
enum PublisherLoop {
  private static let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
  static let loop: any EventLoop = group.next()
}
