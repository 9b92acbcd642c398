internal import Rig

extension Camera {
  /// The command to paste that sets a control, by the name that this kernel uses; empty for a camera
  /// without a node.
  func command(setting control: CameraControl, to value: Int64) -> [String] {
    path.map {
      [ShellQuoting.command(["v4l2-ctl", "-d", $0, "-c", "\(control.name)=\(value)"])]
    } ?? []
  }
}
