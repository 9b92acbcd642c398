public import Rig

/// The camera that is meant when the user names none.
public enum UsualCamera {
  /// The first that gives a picture, one that is ready before all others; nil where none gives one.
  public static func among(_ cameras: [Camera]) -> Camera? {
    let usable = cameras.filter(\.kind.givesPicture)
    return usable.first { $0.access.state == .ready } ?? usable.first
  }
}
