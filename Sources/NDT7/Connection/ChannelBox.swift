import NIOCore

/// Holds a channel that is still connecting, so that it can be given up.
final class ChannelBox: Sendable {
  private let channel: NIOLoopBoundBox<(any Channel)?>

  /// May be made off the loop; used on it alone.
  init(_ loop: any EventLoop) { channel = .makeEmptyBox(eventLoop: loop) }

  func set(_ value: any Channel) { channel.value = value }

  func close() { channel.value?.close(promise: nil) }
}
