public import Rig

/// A job for `airworthy-media`, the program that links libavcodec.
public enum MediaJob: Codable, Sendable, Equatable {
  /// Which of these encoders work; a measurement each, as each is known.
  case listEncoders([EncoderKind])
  /// What the encoders do with the frames of the show.
  case benchEncoder(EncoderBenchRequest)
  /// The show: capture, encode, send.
  case rehearse(RehearsalRequest)
}

extension MediaJob {
  /// The job's name, without its details.
  var name: String {
    switch self {
    case .listEncoders: "list_encoders"
    case .benchEncoder: "bench_encoder"
    case .rehearse: "rehearse"
    }
  }
}
