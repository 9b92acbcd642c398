internal import Rig

extension Camera {
  /// Why a program does not get as far as asking for formats; nil where it does.
  func access(of application: ApplicationPick.Application) -> ApplicationPick.Reason? {
    guard let path else {
      let feedsNothing = nodes.contains { $0.role == .output } && driver == Driver.loopbackName
      return .init(feedsNothing ? .loopbackNoProducer : .noCaptureNode)
    }
    switch access.state {
    case .ready, .busy: break
    case .denied, .hung, .gone, .failed:
      return .init(.noAccess, ["state": access.state.rawValue])
    }
    if nodes.contains(where: { $0.path == path && $0.role == .output }) {
      return .init(.loopbackNoProducer)
    }
    return switch application {
    case .chrome: isLoopbackOfBothWays ? .init(.loopbackNotExclusive) : nil
    case .firefox: scanned(path)
    case .obs, .ffmpeg, .gstreamer: nil
    }
  }

  /// A node that captures and outputs at once: Chromium takes it for a codec.
  private var isLoopbackOfBothWays: Bool {
    nodes.contains { $0.path == path && $0.role == .loopback }
  }

  /// Firefox tries `/dev/video0` to `/dev/video63` and opens the first node whose `bus_info` is the
  /// camera's, whatever that node is for.
  private func scanned(_ path: String) -> ApplicationPick.Reason? {
    let last = 63
    guard let own = Self.number(of: path), own <= last else {
      return .init(.nodeNotScanned, ["path": path, "last": "/dev/video\(last)"])
    }
    let first = nodes.compactMap { Self.number(of: $0.path) }.min() ?? own
    guard first < own else { return nil }
    return .init(.otherNodeOpened, ["path": path, "opened": "/dev/video\(first)"])
  }

  private static func number(of path: String) -> Int? {
    let prefix = "/dev/video"
    guard path.hasPrefix(prefix) else { return nil }
    return Int(path.dropFirst(prefix.count)).flatMap { $0 >= 0 ? $0 : nil }
  }
}
