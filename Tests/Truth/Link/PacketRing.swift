import Glibc

/// Room for packets in slots, taken once.
final class PacketRing {
  private static let stride = 1536
  private let bytes: UnsafeMutableRawBufferPointer

  init(slots: Int) {
    bytes = .allocate(byteCount: slots * PacketRing.stride, alignment: 64)
  }

  deinit { bytes.deallocate() }

  private func slot(_ index: Int) -> UnsafeMutableRawPointer? {
    bytes.baseAddress?.advanced(by: index * PacketRing.stride)
  }

  /// Reads a packet into a slot; its size, 0 where none waits.
  func read(into index: Int, from descriptor: Int32) -> Int {
    max(0, Glibc.read(descriptor, slot(index), PacketRing.stride))
  }

  /// Writes a packet out of a slot.
  func write(_ count: Int, from index: Int, to descriptor: Int32) {
    _ = Glibc.write(descriptor, slot(index), count)
  }
}
