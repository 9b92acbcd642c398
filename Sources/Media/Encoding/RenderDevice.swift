internal import CMedia
internal import Glibc
internal import Rig

/// A graphics device that encodes through VA-API (`AVHWDeviceContext`).
final class RenderDevice {
  /// The render node, such as `/dev/dri/renderD128`.
  let path: String
  let pointer: UnsafeMutablePointer<AVBufferRef>

  /// Opens a node's driver.
  init(vaapi path: String) throws(MediaError) {
    MediaLog.clear()
    self.path = path
    var device: UnsafeMutablePointer<AVBufferRef>?
    try checked(av_hwdevice_ctx_create(&device, AV_HWDEVICE_TYPE_VAAPI, path, nil, 0))
    pointer = try made(device)
  }

  deinit {
    var device: UnsafeMutablePointer<AVBufferRef>? = pointer
    av_buffer_unref(&device)
  }

  /// The render nodes of this machine, in their order.
  static var nodes: [String] { (128..<144).map { "/dev/dri/renderD\($0)" }.filter(exists) }

  /// The node that NVIDIA's driver makes for its first card.
  static let nvidiaNode = "/dev/nvidia0"

  /// The nodes that a kind of hardware needs, those that there are.
  static func nodes(for hardware: EncoderHardware) -> [String] {
    hardware == .nvenc ? [nvidiaNode].filter(exists) : nodes
  }

  static func mayBeOpened(_ path: String) -> Bool { access(path, R_OK | W_OK) == 0 }

  private static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
