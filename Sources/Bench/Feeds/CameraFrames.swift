public import Picture
public import Rig
public import SystemCore
public import Workers

/// A camera's frames for whoever needs the pictures themselves: encoders and rehearsals.
///
/// The camera is left as it was found.
public final class CameraFrames {
  /// The mode that the camera granted.
  public let mode: CaptureFormat
  /// How the bytes of a frame are laid out.
  public let layout: FrameLayout
  private let source: any PictureSource

  /// Opens a camera in the mode asked for, or the demo rig's.
  public init(_ request: CameraBenchRequest, _ channel: WorkerChannel) throws(WorkerFailure) {
    if request.rig == .demo {
      source = SyntheticFrameSource(mode: request.mode)
    } else {
      source = try V4L2FrameSource(request, channel)
    }
    mode = source.negotiated
    layout = source.layout
  }

  /// Starts the stream.
  public func start() throws(WorkerFailure) { try source.start() }

  /// Waits for a frame and shows it while its buffer is lent; nil when the deadline passed first, or
  /// the parent hung up. What is damaged is told, not shown.
  public func next(
    until deadline: Deadline,
    _ body: @escaping (UnsafeRawBufferPointer, FrameStamp) -> Void
  ) throws(WorkerFailure) -> FrameStamp? {
    source.onFrame = body
    defer { source.onFrame = nil }
    return try source.next(until: deadline)
  }

  /// The time that a camera gets for its first frame.
  public static let firstFrameTime = CameraBench.firstFrameTime

  /// Stops the stream and puts everything back.
  public func stop() { source.stop() }
}
