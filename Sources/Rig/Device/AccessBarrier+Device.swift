extension AccessBarrier {
  /// Whether it keeps the user from a camera, not from sound.
  public var isOfCamera: Bool { path?.hasPrefix("/dev/video") == true }

  /// The interface that a snap has to be connected to.
  public var snapPlug: String {
    if isOfCamera { return "camera" }
    return path?.hasPrefix("/dev") == false ? "audio-record" : "alsa"
  }

  /// The group whose members may open the device.
  public var usualGroup: String { isOfCamera ? "video" : "audio" }

  /// Commands to paste that would remove it; empty where words alone help.
  public var commands: [String] {
    switch cause {
    case .notInGroup, .otherUserAtSeat, .noSeat:
      // $USER is for the reader's shell to fill in.
      ["\(ShellQuoting.command(["sudo", "usermod", "-aG", subject ?? usualGroup])) $USER"]
    case .aclMissing:
      ["sudo udevadm trigger --subsystem-match=\(isOfCamera ? "video4linux" : "sound")"]
    case .snap:
      subject.map { snap in
        [ShellQuoting.command(["sudo", "snap", "connect", "\(snap):\(snapPlug)"])]
      } ?? []
    case .groupNotInSession, .container, .flatpak, .socketMissing, .runtimeFolderUnset,
      .socketOfOtherUser, .socketRefused:
      []
    }
  }
}
