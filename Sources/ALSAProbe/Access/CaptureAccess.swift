public import Audio
internal import Glibc
public import Rig
public import SystemCore
internal import SystemPackage

/// Whether a capture device can be opened, and who keeps it.
public struct CaptureAccess {
  let root: SystemRoot

  /// Reads the holders below a root.
  public init(root: SystemRoot = SystemRoot()) { self.root = root }

  /// The access that a failed opening of a PCM such as `hw:CARD=PCH,DEV=0` stands for.
  public func after(_ error: ALSAError, opening pcm: String) -> DeviceAccess {
    let name = PCMName(pcm)
    guard let card = name.cardNumber(root: root) else {
      return after(error, node: "", substreams: [])
    }
    return after(
      error,
      node: "/dev/snd/pcmC\(card)D\(name.device)c",
      substreams: SoundProcfs(root: root).substreams(ofCard: card, device: name.device)
    )
  }

  /// The access that a failed call of ALSA stands for.
  func after(_ error: ALSAError, node: String, substreams: [Substream]) -> DeviceAccess {
    switch error.code {
    case .resourceBusy, .wouldBlock: return busy(node: node, substreams: substreams)
    case .permissionDenied, .notPermitted:
      return DeviceAccess(
        .denied,
        detail: error.reason,
        commands: ["sudo usermod -aG audio $USER"]
      )
    case .noDevice, .noSuchFileOrDirectory, .noSuchAddressOrDevice:
      return DeviceAccess(.gone, detail: error.reason)
    default: return DeviceAccess(.failed, detail: "\(error.call): \(error.reason)")
    }
  }

  /// The access to a device whose streams are all taken.
  func busy(node: String, substreams: [Substream]) -> DeviceAccess {
    let holders = holders(of: node, substreams: substreams)
    let programs = holders.filter { !CaptureAccess.isSoundServer($0) }
    return DeviceAccess(
      .busy,
      detail: ALSAError(.resourceBusy, in: "snd_pcm_open").reason,
      holders: holders,
      commands: holders.isEmpty ? ["sudo fuser -v \(node)"] : programs.map { "kill \($0.pid)" }
    )
  }

  /// The access to a device that the sound server also offers: what the server holds can be
  /// recorded through it.
  func shared(_ access: DeviceAccess, source: PulseSource) -> DeviceAccess {
    var access = access
    switch access.state {
    case .busy:
      guard source.state == .running || access.holders.contains(where: CaptureAccess.isSoundServer)
      else { return access }
    case .denied: break
    default: return access
    }
    access.state = .ready
    access.detail = nil
    access.commands = []
    return access
  }

  /// The streams that are open, with the processes that opened them.
  func streams(_ substreams: [Substream]) -> [OpenPCMStream] {
    substreams.compactMap { substream in
      let pid = substream.owner.map { process(ofThread: $0) }
      return OpenPCMStream(
        substream,
        process: pid.map { ($0, root.text("/proc/\($0)/comm")) }
      )
    }
  }

  static func isSoundServer(_ holder: DeviceHolder) -> Bool {
    ["pulseaudio", "pipewire", "wireplumber"].contains { holder.name.hasPrefix($0) }
  }

  /// Other users' open files are hidden, but the kernel names the thread that opened a stream.
  private func holders(of node: String, substreams: [Substream]) -> [DeviceHolder] {
    let owners = Set(
      substreams.filter(\.isOpen).compactMap(\.owner).map { process(ofThread: $0) }
    )
    let streaming = Set(
      substreams.filter(\.isRunning).compactMap(\.owner).map { process(ofThread: $0) }
    )
    let open = OpenFiles(root, below: "/dev/snd/", except: [getpid()]).holders(of: node)
    var holders = open.map { holder in
      DeviceHolder(
        pid: holder.pid,
        name: holder.name,
        streaming: holder.mapsIt || streaming.contains(holder.pid)
      )
    }
    for pid in owners.sorted() where !holders.contains(where: { $0.pid == pid }) {
      guard let name = root.text("/proc/\(pid)/comm") else { continue }
      holders.append(DeviceHolder(pid: pid, name: name, streaming: streaming.contains(pid)))
    }
    return holders
  }

  private func process(ofThread thread: Int32) -> Int32 {
    let fields = Fields(root.text("/proc/\(thread)/status") ?? "")
    return fields["Tgid"].flatMap { Int32($0) } ?? thread
  }
}
