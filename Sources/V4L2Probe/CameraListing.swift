public import Rig
internal import SystemCore

/// What the parent makes of cameras without touching one.
public enum CameraListing {
  /// The camera that a device's nodes stand for when it did not answer: hung, or its worker crashed.
  public static func unanswered(_ nodes: [String], hung: Bool) -> [Camera] {
    guard var camera = CameraProbe().hungCamera(of: nodes) else { return [] }
    if !hung { camera.access = DeviceAccess(.failed, detail: "the probe crashed") }
    return [camera]
  }

  /// Cameras in the order of their nodes, with ids that tell them apart.
  public static func ordered(_ cameras: [Camera]) -> [Camera] {
    cameras.sorted { left, right in
      naturallyPrecedes(left.path ?? "", right.path ?? "")
    }.withDistinctIds()
  }
}
