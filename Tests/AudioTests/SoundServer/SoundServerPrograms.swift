import FoundationEssentials
import Testing

/// The sound servers that a test can start for itself.
enum SoundServerPrograms: String, CaseIterable, CustomTestStringConvertible {
  case pulseAudio = "PulseAudio"
  case pipeWire = "PipeWire"

  var testDescription: String { rawValue }

  /// Those that this machine has.
  static var installed: [SoundServerPrograms] { allCases.filter(\.isInstalled) }

  /// Whether all its programs are there.
  var isInstalled: Bool {
    (programs + ["pacat", "pactl"]).allSatisfy {
      FileManager.default.isExecutableFile(atPath: "/usr/bin/" + $0)
    }
  }

  private var programs: [String] {
    switch self {
    case .pulseAudio: ["pulseaudio"]
    case .pipeWire: ["pipewire", "wireplumber", "pipewire-pulse", "dbus-run-session"]
    }
  }

  /// The command that runs the supervisor's script.
  var launcher: [String] {
    switch self {
    case .pulseAudio: ["/bin/sh"]
    case .pipeWire: ["/bin/sh", "-c", "exec dbus-run-session -- /bin/sh \"$0\" 2>/dev/null"]
    }
  }

  /// A shell script that starts the programs, tells their ids, and ends them and removes the folder
  /// once its standard input is closed: by the test, or by the kernel when the test has died.
  func script(_ folder: String) -> String {
    """
    pids=
    finish() { kill -KILL $pids 2>/dev/null; wait; rm -rf '\(folder)'; }
    trap finish EXIT
    trap exit INT TERM HUP
    start() {
      "$@" >>'\(folder)/log' 2>&1 </dev/null &
      pids="$pids $!"
      echo "$1 $!"
    }
    \(startLines(folder))
    echo ready
    while read -r line; do :; done
    """
  }

  private func startLines(_ folder: String) -> String {
    switch self {
    case .pulseAudio:
      """
      start pulseaudio -n -F '\(folder)/daemon.pa' --exit-idle-time=-1 --daemonize=no \
        --use-pid-file=no
      """
    case .pipeWire:
      """
      start pipewire
      while [ ! -S '\(folder)/pipewire-0' ]; do sleep 0.02; done
      # No Bluetooth here; and without logind's folders its monitor ends WirePlumber.
      mkdir -p "$HOME/.config/wireplumber/bluetooth.lua.d"
      echo 'bluez_monitor.enabled = false' >"$HOME/.config/wireplumber/bluetooth.lua.d/51-none.lua"
      start wireplumber
      start pipewire-pulse
      """
    }
  }

  /// The program that clients talk to.
  var front: String {
    switch self {
    case .pulseAudio: "pulseaudio"
    case .pipeWire: "pipewire-pulse"
    }
  }
}
