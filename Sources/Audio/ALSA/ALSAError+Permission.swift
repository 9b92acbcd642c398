internal import Glibc
internal import SystemCore
internal import SystemPackage

extension ALSAError {
  /// The same error, or `.permissionDenied` where that is the reason.
  ///
  /// The library looks a card up by opening it, and takes a card that it may not open for absent.
  func told(of pcm: PCMName, root: SystemRoot = SystemRoot()) -> ALSAError {
    guard
      code == .noDevice || code == .noSuchFileOrDirectory,
      let card = pcm.cardNumber(root: root)
    else { return self }
    let isReadable = access(root.path("/dev/snd/controlC\(card)"), R_OK) == 0
    return isReadable || errno != EACCES ? self : ALSAError(.permissionDenied, in: call)
  }
}
