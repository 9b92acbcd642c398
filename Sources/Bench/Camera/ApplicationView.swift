internal import Rig
internal import SystemPackage
internal import V4L2
public import Workers

/// What a program that uses libv4l2 sees of a camera. Runs in a worker process.
public enum ApplicationView {
  /// The formats that libv4l2 adds to the camera's own, by their four characters.
  public static func emulatedFormats(of path: String) throws(WorkerFailure) -> [String] {
    do {
      return try EmulatedFormats.formats(of: path).map(\.fourcc)
    } catch {
      throw WorkerFailure(opening: path, error)
    }
  }
}
