import CPulse
import Synchronization

/// Fragments of a stereo recording as a server may give them, in place of `pa_stream_peek`'s own.
///
/// One test at a time: the suite that uses it is serialized.
enum ScriptedFragments {
  enum Fragment: Sendable {
    /// Nothing has arrived.
    case empty
    /// Samples are missing (`data` is NULL, the count is not 0).
    case hole(frames: Int)
    case samples(frames: Int)
  }

  private static let bytesPerFrame = 2 * MemoryLayout<Float>.size
  private static let script = Mutex<[Fragment]>([])
  nonisolated(unsafe) private static let samples = {
    let samples = UnsafeMutablePointer<Float>.allocate(capacity: 96_000)
    samples.initialize(repeating: 0.5, count: 96_000)
    return samples
  }()

  static var isOver: Bool { script.withLock(\.isEmpty) }

  static func begin(_ fragments: [Fragment]) { script.withLock { $0 = fragments } }

  static let peek:
    @convention(c) (
      OpaquePointer?, UnsafeMutablePointer<UnsafeRawPointer?>?, UnsafeMutablePointer<Int>?
    ) -> Int32 = { _, data, count in
      ScriptedFragments.script.withLock { script in
        switch script.first {
        case nil:
          data?.pointee = nil
          count?.pointee = 0
        case .empty:
          // What has not arrived is not dropped either.
          script.removeFirst()
          data?.pointee = nil
          count?.pointee = 0
        case .hole(let frames):
          data?.pointee = nil
          count?.pointee = frames * bytesPerFrame
        case .samples(let frames):
          data?.pointee = UnsafeRawPointer(samples)
          count?.pointee = frames * bytesPerFrame
        }
      }
      return 0
    }

  static let drop: @convention(c) (OpaquePointer?) -> Int32 = { _ in
    ScriptedFragments.script.withLock { _ = $0.removeFirst() }
    return 0
  }
}
