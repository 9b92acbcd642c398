/// A size and rate that a platform takes, with the bitrates it wants for them, in kbit/s.
public struct Rung: Sendable, Equatable {
  /// The shorter side in pixels.
  public var height: Int
  /// The fastest rate in frames per second that it is meant for.
  public var fps: Int
  /// Below it the picture falls apart.
  public var minimum: Sourced<Int>
  /// What the platform advises; nil where it advises nothing.
  public var recommended: Sourced<Int>?
  /// The most that it takes; nil where only the platform's own maximum counts.
  public var maximum: Sourced<Int>?

  /// A rung with its bitrates.
  public init(
    height: Int,
    fps: Int,
    minimum: Sourced<Int>,
    recommended: Sourced<Int>?,
    maximum: Sourced<Int>?
  ) {
    self.height = height
    self.fps = fps
    self.minimum = minimum
    self.recommended = recommended
    self.maximum = maximum
  }
}

extension TOMLCursor {
  /// The rungs, the largest first and of one size the fastest first.
  func rungs() throws(ProfileFileError) -> [Rung] {
    var rungs: [Rung] = []
    for entry in try tables("rung") {
      let rung = try entry.rung()
      guard !rungs.contains(where: { $0.height == rung.height && $0.fps == rung.fps }) else {
        throw entry.notAllowed("height", "\(rung.height)p\(rung.fps)", "each size and rate once")
      }
      rungs.append(rung)
    }
    guard !rungs.isEmpty else {
      throw ProfileFileError(file: file, problem: .missing(key: "rung"))
    }
    return rungs.sorted { ($0.height, $0.fps) > ($1.height, $1.fps) }
  }

  private func rung() throws(ProfileFileError) -> Rung {
    try allow(only: ["height", "fps", "minimum", "recommended", "maximum"])
    let rung = Rung(
      height: try integer("height", in: 16...8640),
      fps: try integer("fps", in: 1...240),
      minimum: try kbps("minimum"),
      recommended: has("recommended") ? try kbps("recommended") : nil,
      maximum: has("maximum") ? try kbps("maximum") : nil
    )
    let advised = rung.recommended?.value ?? rung.minimum.value
    guard rung.minimum.value <= advised else {
      throw notAllowed("recommended", "\(advised)", "at least minimum")
    }
    if let maximum = rung.maximum?.value, maximum < advised {
      throw notAllowed("maximum", "\(maximum)", "at least recommended")
    }
    return rung
  }

  func kbps(_ key: String) throws(ProfileFileError) -> Sourced<Int> {
    try count(key, unit: "kbit/s", in: 1...1_000_000)
  }
}
