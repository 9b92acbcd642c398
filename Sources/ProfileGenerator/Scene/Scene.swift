public import Judge

/// A kind of show and what it asks of picture and sound.
public struct Scene: Sendable, Equatable, Identifiable {
  /// The schema of the files that this version reads.
  public static let schema = 1

  /// What gives way when the bitrate is short.
  public enum Preference: String, Sendable, CaseIterable {
    /// The rate gives way: text and details stay readable.
    case resolution
    /// The size gives way: movement stays smooth.
    case motion
  }

  /// How the picture is held.
  public enum Orientation: String, Sendable, CaseIterable {
    case landscape
    case portrait
  }

  /// The stable id, such as `teaching`.
  public var id: String
  /// Other names that find it.
  public var aliases: [String]
  /// The names for people.
  public var names: ProfileName
  /// The slowest rate that will do, in frames per second.
  public var minimumFps: Sourced<Double>
  /// What gives way when the bitrate is short.
  public var prefers: Sourced<Preference>
  /// How the picture is held.
  public var orientation: Sourced<Orientation>
  /// The loudness to aim at, in LUFS.
  public var loudnessTarget: Sourced<Double>
  /// The quietest voice that needs no change, in LUFS.
  public var loudnessLow: Sourced<Double>
  /// The loudest voice that needs no change, in LUFS.
  public var loudnessHigh: Sourced<Double>
  /// The noise floor that will do, in dBFS.
  public var noise: Sourced<Double>
  /// Further thresholds that it changes.
  public var thresholds: [ThresholdOverride]

  /// Reads a file `scene-*.toml`.
  public init(_ file: ProfileFile) throws(ProfileFileError) {
    let root = try TOMLCursor(file, schema: Self.schema)
    try root.allow(only: [
      "schema", "id", "aliases", "names", "minimum_fps", "prefers", "orientation",
      "loudness_target", "loudness_low", "loudness_high", "noise", "threshold",
    ])
    id = try root.profileId()
    aliases = try root.aliases()
    names = try root.profileName()
    minimumFps = try root.figure("minimum_fps", unit: "fps", in: 1...240)
    prefers = try root.word("prefers")
    orientation = try root.word("orientation")
    loudnessLow = try root.figure("loudness_low", unit: "LUFS", in: -70...0)
    let low = loudnessLow.value
    loudnessHigh = try root.figure("loudness_high", unit: "LUFS", in: low...0)
    loudnessTarget = try root.figure(
      "loudness_target",
      unit: "LUFS",
      in: low...loudnessHigh.value
    )
    noise = try root.figure("noise", unit: "dBFS", in: -150...0)
    thresholds = try root.thresholdOverrides()
  }

  /// Everything that this scene changes in the table of thresholds.
  public var thresholdOverrides: [ThresholdOverride] {
    [
      // The rate is measured: a camera at 29.97 fps will do where 30 is asked.
      minimumFps.override("camera.fps.warn") { $0 * 0.99 },
      loudnessTarget.override("microphone.loudness.target"),
      loudnessLow.override("microphone.loudness.low.warn"),
      loudnessHigh.override("microphone.loudness.high.warn"),
      noise.override("microphone.noise.warn"),
    ] + thresholds
  }
}

extension Sourced<Double> {
  fileprivate func override(
    _ id: String,
    _ transform: (Double) -> Double = { $0 }
  ) -> ThresholdOverride {
    ThresholdOverride(id: id, value: transform(value), source: source)
  }
}
