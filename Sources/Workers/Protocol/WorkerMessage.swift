public import Rig

/// What a worker tells its parent, one a line.
public enum WorkerMessage<Measurement: Codable & Sendable>: Sendable {
  /// The worker runs and has understood its job.
  case hello
  /// What it is about to change, so that another worker can put it back.
  case savedState(SavedState)
  /// How far a bench has come.
  case progress(BenchProgress)
  /// A fact or a measurement: the job's answer, or one of several.
  case measurement(Measurement)
  /// The job could not be done.
  case error(WorkerFailure)
  /// All is said, and everything is put back.
  case done
}

/// How far a bench has come.
public struct BenchProgress: Codable, Sendable, Equatable {
  /// From 0 to 1.
  public var share: Double
  /// The value that matters most so far, under its key.
  public var latest: Finding.Measured?

  /// A share done, with the latest value.
  public init(share: Double, latest: Finding.Measured? = nil) {
    self.share = share
    self.latest = latest
  }
}

/// Why a job could not be done.
public struct WorkerFailure: Error, Codable, Sendable, Equatable {
  /// The stable code.
  public var code: FindingCode
  /// The device's name or path; nil where it is not about one.
  public var device: String?
  /// What the kernel, the library or the server said.
  public var detail: String?
  /// Who has the device open, where that is the reason.
  public var holders: [DeviceHolder]
  /// Commands to paste.
  public var commands: [String]

  /// A failure of a device.
  public init(
    _ code: FindingCode,
    device: String? = nil,
    detail: String? = nil,
    holders: [DeviceHolder] = [],
    commands: [String] = []
  ) {
    self.code = code
    self.device = device
    self.detail = detail
    self.holders = holders
    self.commands = commands
  }
}

extension WorkerMessage: Codable {
  private enum Key: String, CodingKey {
    case message
    case payload
  }

  private enum Kind: String, Codable {
    case hello
    case savedState = "saved_state"
    case progress
    case measurement
    case error
    case done
  }

  /// Reads a message; throws `DecodingError`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    switch try container.decode(Kind.self, forKey: .message) {
    case .hello: self = .hello
    case .savedState: self = .savedState(try container.decode(SavedState.self, forKey: .payload))
    case .progress: self = .progress(try container.decode(BenchProgress.self, forKey: .payload))
    case .measurement:
      self = .measurement(try container.decode(Measurement.self, forKey: .payload))
    case .error: self = .error(try container.decode(WorkerFailure.self, forKey: .payload))
    case .done: self = .done
    }
  }

  /// Writes a message.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .hello: try container.encode(Kind.hello, forKey: .message)
    case .savedState(let state):
      try container.encode(Kind.savedState, forKey: .message)
      try container.encode(state, forKey: .payload)
    case .progress(let progress):
      try container.encode(Kind.progress, forKey: .message)
      try container.encode(progress, forKey: .payload)
    case .measurement(let measurement):
      try container.encode(Kind.measurement, forKey: .message)
      try container.encode(measurement, forKey: .payload)
    case .error(let failure):
      try container.encode(Kind.error, forKey: .message)
      try container.encode(failure, forKey: .payload)
    case .done: try container.encode(Kind.done, forKey: .message)
    }
  }
}
