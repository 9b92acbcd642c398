internal import Rig

extension SoundServerMessage {
  /// The message in English.
  public var english: String {
    switch self {
    case .running(let name, let rate):
      "sound server: \(name)" + (rate.map { ", \($0) Hz" } ?? "")
    case .absent(let state): EnglishWords.word(state)
    case .defaultInput: "Default input (what programs record that name none)"
    case .noDefault: "The sound server has no default input."
    case .why(let reason, let isSaved): SoundServerMessage.english(reason, isSaved)
    case .ranks: "ranks by the server's rules:"
    case .ranked(let name, let priority, let unplugged):
      "\(name): \(priority)" + (unplugged ? ", nothing plugged in" : "")
    case .hidden: "Hidden microphones (their card's profile in the sound server leaves them out)"
    case .hiddenBy(let profile):
      profile.map { "profile in use: \($0)" } ?? "the card is switched off: no profile is in use"
    case .costsMusic: "what you hear on it then sounds like a telephone"
    case .barrier(let barrier): SoundServerMessage.english(barrier)
    }
  }

  private static func english(_ reason: DefaultSource.Reason, _ isSaved: Bool) -> String {
    let basis = isSaved ? " (saved by the server)" : " (concluded from the server's rules)"
    return switch reason {
    case .configured:
      (isSaved
        ? "why: a user or a program chose it"
        : "why: others rank as high or higher, so a user or a program chose it") + basis
    case .onlyOne: "why: the sound server knows no other microphone"
    case .highestPriority: "why: the sound server ranks it above the others" + basis
    case .bluetoothBeatsAnalogUSB:
      "why: PulseAudio ranks a Bluetooth headset just above an analogue USB microphone" + basis
    case .othersUnplugged: "why: nothing is plugged into those that rank higher" + basis
    case .firstOfEquals: "why: it came first of several that rank alike" + basis
    case .monitorOnly:
      "NO MICROPHONE: it hears what this computer plays, as no microphone can be used"
    case .monitorConfigured:
      "NO MICROPHONE: it hears what this computer plays, though there are microphones: a user or "
        + "a program chose it" + basis
    }
  }

  private static func english(_ barrier: AccessBarrier) -> String {
    let path = barrier.path ?? "/dev/snd"
    let group = barrier.subject ?? barrier.usualGroup
    return switch barrier.cause {
    case .notInGroup:
      "\(path) is for the group “\(group)”, and this user is not in it: join it, then log out and "
        + "in again"
    case .groupNotInSession:
      "this user has joined the group “\(group)” but not logged in since: log out and in again"
    case .otherUserAtSeat:
      "another user sits at this computer, who alone is given \(path): log in there, or join the "
        + "group “\(group)”, then log out and in again"
    case .noSeat:
      "nobody is logged in at the computer itself (ssh, a service), so nobody is given \(path): "
        + "log in at its screen, or join the group “\(group)”, then log out and in again"
    case .aclMissing:
      "you sit at this computer, but \(path) was not given to you: unplug the "
        + "\(barrier.isOfCamera ? "camera" : "microphone") and plug it in again, or log out and in again"
    case .container: SoundServerMessage.container(path)
    case .flatpak:
      "Flatpak's sandbox keeps \(path) from Airworthy: allow "
        + (path.hasPrefix("/dev") ? "“All devices”" : "“PulseAudio sound server”")
        + " in Flatseal, or install Airworthy outside"
    case .snap:
      "Snap's sandbox keeps \(path) from Airworthy: connect its plug "
        + "“\(barrier.snapPlug)”"
    case .socketMissing:
      "there is no socket \(path): start the server (pipewire-pulse, or pulseaudio --start)"
    case .runtimeFolderUnset:
      "XDG_RUNTIME_DIR is not set (sudo, su, cron and services lack it): run Airworthy as the user "
        + "who is logged in, without sudo"
    case .socketOfOtherUser:
      "\(path) belongs to \(barrier.subject.map { "user \($0)" } ?? "another user"): run Airworthy "
        + "as that user, without sudo"
    case .socketRefused:
      "the socket \(path) is there, but the server does not take the connection: restart the server"
    }
  }

  private static func container(_ path: String) -> String {
    let option =
      path.hasPrefix("/dev")
      ? "--device \(path.hasPrefix("/dev/snd") ? "/dev/snd" : path)" : "--volume \(path):\(path)"
    return "this container was not given \(path): start it with \(option)"
  }
}
