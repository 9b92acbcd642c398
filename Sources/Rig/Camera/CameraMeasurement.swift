/// What a camera gave while it streamed: promised, negotiated and arrived are separate fields.
public struct CameraMeasurement: Codable, Sendable, Equatable {
  /// The mode that was asked for.
  public var asked: CaptureFormat
  /// The mode that the driver granted.
  public var negotiated: CaptureFormat
  /// The rate that the driver granted; nil where it tells none.
  public var negotiatedFps: Double?
  /// The rate at which the source made frames: regression of timestamp on sequence, lost ones
  /// included.
  public var sourceFps: Double?
  /// The rate at which good frames arrived.
  public var deliveredFps: Double?
  /// The rate of frames that differ from the one before.
  public var uniqueFps: Double?
  /// Frames that arrived, good or not.
  public var frames: Int
  /// Frames that the driver numbered but never delivered.
  public var droppedFrames: Int
  /// Frames that carried `V4L2_BUF_FLAG_ERROR`.
  public var errorFrames: Int
  /// Raw frames shorter than the format's size, and empty ones, that carried no such flag.
  public var shortFrames: Int
  /// Frames that end before their picture does and carried no such flag: JPEG without its
  /// end-of-image marker, raw ones whose last pixels were never written.
  public var truncatedFrames: Int
  /// Frames whose bytes are those of the frame before.
  public var repeatedFrames: Int
  /// Times that one or more frames' time passed between two frames that the driver numbered in a row:
  /// lost in the camera or on the bus; nil where not measured.
  public var timestampGaps: Int?
  /// From `STREAMON` to the first frame.
  public var firstFrameMs: Double?
  /// The time measured, without the warm-up.
  public var seconds: Double
  /// Between frames that arrived.
  public var intervalMs: Distribution?
  /// How far frames lie from an even beat. USB moves stamps in steps of 4 ms (32 packets of 125 µs):
  /// less than that is no fault of the camera.
  public var jitterMs: Distribution?
  /// From the driver's time of a frame to its handing over.
  public var latencyMs: Distribution?
  /// The longest that one picture stood: nothing arrived, or nothing new or whole.
  public var longestFreezeMs: Double?
  /// From the first frame until the exposure held still; nil where it never did or was not looked at.
  public var settledMs: Double?
  /// Bytes a frame.
  public var frameBytes: Distribution?
  /// Bytes a second that arrived, as Mbit/s.
  public var bitrateMbps: Double?
  /// The clock the figures rest on: `monotonic` (the driver's timestamps) or `dequeue`.
  public var clock: String
  /// Why the driver's timestamps are not the clock; nil where they are: `not_monotonic`, `none`,
  /// `constant`, `backwards`, `future`, `past`.
  public var clockFault: String?
  /// What the picture is like; nil where it was not looked at.
  public var picture: PictureMeasurement?
  /// The file that a picture of the run was written to.
  public var snapshot: String?
  /// What was tried to find a cause; empty unless asked for.
  public var experiments: [CameraExperiment]
  /// The buffers that the driver granted.
  public var buffers: Int?
  /// What the bench itself took of one core, in percent.
  public var cpuPercent: Double?
  /// The keys that are null, each with the reason.
  public var notMeasured: [String: String]

  /// An empty measurement of a mode.
  public init(asked: CaptureFormat, negotiated: CaptureFormat) {
    self.asked = asked
    self.negotiated = negotiated
    self.negotiatedFps = negotiated.rateFps
    self.frames = 0
    self.droppedFrames = 0
    self.errorFrames = 0
    self.shortFrames = 0
    self.truncatedFrames = 0
    self.repeatedFrames = 0
    self.seconds = 0
    self.experiments = []
    self.clock = "monotonic"
    self.notMeasured = [:]
  }
}
