internal import Rig
internal import SystemCore
internal import Workers

/// Where frames come from: a camera, or the demo rig's synthetic one.
protocol FrameSource: AnyObject {
  /// The mode that the source granted.
  var negotiated: CaptureFormat { get }
  /// The bytes of a whole raw frame; nil where frames are compressed.
  var rawFrameBytes: Int? { get }
  /// Two frames in a row share a sequence number.
  var fieldsAlternate: Bool { get }

  /// The buffers that the driver granted; nil before the start and where there are none.
  var buffers: Int? { get }

  /// Looks at the frames as they pass; nil where nothing is to be seen, or can be.
  var look: PictureLook? { get }
  /// Why there is no look where one was asked for, as a stable word.
  var lookFault: String? { get }

  /// Now, by the clock that frames and deadlines go by.
  var now: ContinuousClock.Instant { get }
  /// The same moment on the clock of the frames' times, in nanoseconds.
  var nowNanoseconds: Int64 { get }

  /// A control with its value; nil where there is none, or it can't be set.
  func control(_ id: UInt32) -> CameraControl?
  /// Sets a control; false where the camera refuses.
  func set(_ value: Int64, ofControl id: UInt32) -> Bool
  /// Tells the parent the values of the controls that are about to be changed.
  func announce(_ controls: [SavedState.Control])

  /// Starts the stream.
  func start() throws(WorkerFailure)
  /// The next frame; nil when the deadline passed or the parent hung up first.
  func next(until deadline: Deadline) throws(WorkerFailure) -> FrameStamp?
  /// Stops the stream and puts everything back.
  func stop()
}
