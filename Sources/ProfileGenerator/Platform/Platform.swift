internal import Judge

/// A streaming platform: where it takes streams and which.
public struct Platform: Sendable, Equatable, Identifiable {
  /// The schema of the files that this version reads.
  public static let schema = 1

  /// The stable id, such as `youtube`.
  public var id: String
  /// Other names that find it.
  public var aliases: [String]
  /// The names for people.
  public var names: ProfileName
  /// Where its address comes from.
  public var ingestGiven: Ingest.Given
  /// Its addresses, the preferred first; empty where it has no fixed ones.
  public var ingests: [Sourced<Ingest>]
  /// What the names of its hosts end in, where each account has one of its own.
  public var ingestHosts: [Sourced<String>]
  /// A way of publishing that no viewer sees; nil where none is known.
  public var testMode: Sourced<TestMode>?
  /// What it wants of the picture.
  public var video: VideoRules
  /// What it wants of the sound.
  public var audio: AudioRules
  /// Its sizes and rates, the largest first and of one size the fastest first; never empty.
  public var rungs: [Rung]

  /// Reads a file `platform-*.toml`.
  public init(_ file: ProfileFile) throws(ProfileFileError) {
    let root = try TOMLCursor(file, schema: Self.schema)
    try root.allow(only: [
      "schema", "id", "aliases", "names", "ingest_given", "ingest", "ingest_host", "test_mode",
      "video", "audio", "rung",
    ])
    id = try root.profileId()
    aliases = try root.aliases()
    names = try root.profileName()
    ingestGiven = try root.choice("ingest_given")
    ingests = try root.ingests()
    ingestHosts = try root.ingestHosts()
    testMode = try root.testMode()
    video = try root.videoRules()
    audio = try root.audioRules()
    rungs = try root.rungs()
  }

  /// What this platform changes in the table of thresholds.
  var thresholdOverrides: [ThresholdOverride] {
    guard let target = audio.loudnessTarget else { return [] }
    let id = "microphone.loudness.target"
    return [ThresholdOverride(id: id, value: target.value, source: target.source)]
  }

  /// The address to stream to where none was chosen: one that serves every region.
  public var defaultIngest: Ingest? { ingests.first { $0.value.region == nil }?.value }
}
