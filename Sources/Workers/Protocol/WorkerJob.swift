public import Rig

/// A job for a worker process: the request as it is written to its standard input.
public enum WorkerJob: Codable, Sendable, Equatable {
  /// Every camera, a measurement each.
  case listCameras
  /// One camera, by the folder names of its nodes (`video0`).
  case probeCamera(nodes: [String])
  /// The formats that libv4l2 adds to those of the camera at a node, by their four characters.
  case listEmulatedFormats(path: String)
  /// Microphones: the numbers of the cards first, then all in one measurement.
  case listMicrophones(MicrophoneListRequest)
  /// The computer.
  case probeComputer
  /// Frames of one camera.
  case benchCamera(CameraBenchRequest)
  /// Sound of one microphone.
  case benchMicrophone(MicrophoneBenchRequest)
  /// The way to an ingest.
  case benchUpload(UploadBenchRequest)
  /// An upload to a measurement server.
  case benchBulk(BulkBenchRequest)
  /// An ingest of this machine; its measurement is what has arrived.
  case serveIngest(IngestServerRequest)
  /// Puts a camera back as it was.
  case restore(SavedState)
  /// Work for `airworthy-media`.
  case media(MediaJob)
}

extension WorkerJob {
  /// The job's name, without its details.
  var name: String {
    switch self {
    case .listCameras: "list_cameras"
    case .probeCamera: "probe_camera"
    case .listEmulatedFormats: "list_emulated_formats"
    case .listMicrophones: "list_microphones"
    case .probeComputer: "probe_computer"
    case .benchCamera: "bench_camera"
    case .benchMicrophone: "bench_microphone"
    case .benchUpload: "bench_upload"
    case .benchBulk: "bench_bulk"
    case .serveIngest: "serve_ingest"
    case .restore: "restore"
    case .media(let job): job.name
    }
  }
}

/// What to measure of a camera.
public struct CameraBenchRequest: Codable, Sendable, Equatable {
  /// The rig: `demo` opens a synthetic camera.
  public var rig: RigKind
  /// The node, such as `/dev/video0`.
  public var path: String
  /// The mode to set; nil leaves the camera's own.
  public var mode: CaptureFormat?
  /// The time to measure, after the warm-up.
  public var seconds: Double
  /// The time that frames are discarded first.
  public var warmUpSeconds: Double
  /// Whether the picture is looked at; the warm-up then lasts until the exposure has settled.
  public var looksAtPicture = false
  /// The time for each experiment that sets a control; 0 for none.
  public var experimentSeconds = 0.0
  /// The file for a picture of the run; nil for none.
  public var snapshotPath: String?

  /// A request.
  public init(
    rig: RigKind,
    path: String,
    mode: CaptureFormat?,
    seconds: Double,
    warmUpSeconds: Double
  ) {
    self.rig = rig
    self.path = path
    self.mode = mode
    self.seconds = seconds
    self.warmUpSeconds = warmUpSeconds
  }
}

/// What to measure of a microphone.
public struct MicrophoneBenchRequest: Codable, Sendable, Equatable {
  /// The rig: `demo` opens a synthetic microphone.
  public var rig: RigKind
  /// The ALSA PCM, such as `hw:CARD=PCH,DEV=0`; nil where only the server knows the source.
  public var path: String?
  /// The sound server's source; nil records from ALSA.
  public var source: String?
  /// The rate to record at.
  public var rateHz: Int
  /// The channels to record.
  public var channels: Int
  /// The time to measure, after the warm-up.
  public var seconds: Double
  /// The time that samples are discarded first.
  public var warmUpSeconds: Double
  /// The time at the start of the measurement in which nobody is to speak; 0 where nobody was told.
  public var quietSeconds = 0.0
  /// The file that the samples are kept in; nil for none.
  public var recordingPath: String?
  /// How much of the end is played back; 0 for nothing.
  public var playbackSeconds = 0.0

  /// A request.
  public init(
    rig: RigKind,
    path: String?,
    source: String?,
    rateHz: Int,
    channels: Int,
    seconds: Double,
    warmUpSeconds: Double
  ) {
    self.rig = rig
    self.path = path
    self.source = source
    self.rateHz = rateHz
    self.channels = channels
    self.seconds = seconds
    self.warmUpSeconds = warmUpSeconds
  }
}

/// What may be published to an ingest.
public enum PublishPermission: String, Codable, Sendable {
  /// Nothing: goes no further than RTMP's `connect`.
  case never
  /// A test stream, but only if the address that answers is loopback or private.
  case privateAddresses = "private_addresses"
  /// A test stream: the user agreed, or the service's test mode is on.
  case granted
}
