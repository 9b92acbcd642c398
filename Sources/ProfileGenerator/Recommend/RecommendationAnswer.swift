public import Judge
public import Rig

/// A recommendation made from a saved report, or what there is to say of the lack of one.
public struct RecommendationAnswer: Sendable, Equatable {
  /// The ids of the platforms.
  public let platforms: [String]
  /// The scene's id.
  public let scene: String
  /// The settings; nil where nothing can be recommended.
  public let recommendation: Recommendation?
  /// What there is to say of them.
  public let findings: [Finding]
  /// Whether the platforms have nothing in common.
  public let isConflict: Bool

  /// A pure function of the report: no device is read.
  public init(
    _ report: Report,
    platforms: [Platform],
    scene: Scene,
    throughRelay: Bool,
    by thresholds: Thresholds
  ) {
    self.platforms = platforms.map(\.id)
    self.scene = scene.id
    do throws(PlatformConflict) {
      var basis = try RecommendationBasis(report, platforms: platforms, scene: scene)
      basis.throughRelay = throughRelay
      let recommendation = recommend(basis, by: thresholds)
      self.recommendation = recommendation
      findings = settingsFindings(recommendation, for: basis.platform)
      isConflict = false
    } catch {
      recommendation = nil
      findings = [error.finding]
      isConflict = true
    }
  }
}

extension PlatformConflict {
  /// The finding that says so.
  public var finding: Finding {
    Finding(
      .settingsNoCommonGround,
      .fail,
      Finding.Target(kind: .uplink, id: nil),
      remedy: Remedy(
        commands: platforms.map { ShellQuoting.command(["airworthy", "platform", "show", $0]) }
      ),
      arguments: ["platforms": platforms.joined(separator: ", "), "matter": matter.rawValue]
    )
  }
}
