internal import Rig
internal import SystemPackage
internal import V4L2
public import Workers

/// Puts back what a camera worker had changed before it died.
public enum CameraRestore {
  /// Sets the saved controls and the saved format again.
  public static func run(_ state: SavedState) throws(WorkerFailure) {
    do {
      let device = try VideoDevice(opening: state.cameraPath)
      for control in state.controls {
        try? device.setValue(control.value, ofControl: control.id)
      }
      let capability = try device.capability()
      try device.restore(
        state.format,
        capability.capturesMultiplanar ? .captureMultiplanar : .capture
      )
    } catch {
      throw WorkerFailure(opening: state.cameraPath, error)
    }
  }
}
