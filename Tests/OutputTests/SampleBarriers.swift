import Rig

/// Microphones that this user may not open.
enum SampleBarriers {
  static var denied: [Microphone] {
    let causes: [(AccessBarrier.Cause, subject: String?)] = [
      (.notInGroup, "audio"), (.groupNotInSession, "audio"), (.otherUserAtSeat, "audio"),
      (.noSeat, "audio"), (.aclMissing, "audio"), (.container, nil), (.flatpak, nil),
      (.snap, "airworthy"),
    ]
    return causes.enumerated().map { index, cause in
      microphone(index, AccessBarrier(cause.0, path: node, subject: cause.subject))
    } + [microphone(causes.count, nil), shared]
  }

  /// The server offers what the user may not open.
  static var shared: Microphone {
    var microphone = SampleMicrophones.ofServer("shared", "Shared", 48000, .usb)
    microphone.barrier = AccessBarrier(.notInGroup, path: node, subject: "audio")
    return microphone
  }

  private static let node = "/dev/snd/pcmC0D0c"

  private static func microphone(_ number: Int, _ barrier: AccessBarrier?) -> Microphone {
    var microphone = Microphone(
      id: "card-\(number)",
      name: "Microphone \(number)",
      kind: .usb,
      access: DeviceAccess(
        .denied,
        detail: "Permission denied",
        commands: barrier?.commands ?? ["sudo usermod -aG audio $USER"]
      )
    )
    microphone.barrier = barrier
    return microphone
  }
}
