public import SystemCore

/// What is known of the installed OBS Studio without starting it.
public struct OBSInstallation: Sendable {
  private let root: SystemRoot

  /// What a system's package managers say.
  public init(root: SystemRoot = SystemRoot()) { self.root = root }

  /// The version of the OBS that uses a folder; nil where nothing tells it.
  public func version(of folder: OBSFolder) -> OBSVersion? {
    let installed: OBSVersion? =
      switch folder.package {
      case .native: debian ?? arch
      case .flatpak: flatpak(home: folder.path)
      case .snap: snap
      }
    return installed ?? folder.lastVersion
  }

  /// Whether a process of this user is OBS.
  public func isRunning(userID: UInt32) -> Bool {
    root.entries(in: "/proc").contains { process in
      guard process.allSatisfy(\.isNumber), root.text("/proc/\(process)/comm") == "obs" else {
        return false
      }
      let status = root.text("/proc/\(process)/status") ?? ""
      let user = status.split(separator: "\n").first { $0.hasPrefix("Uid:") }
      return user?.split(whereSeparator: \.isWhitespace).dropFirst().first == "\(userID)"
    }
  }

  /// OBS's list of services that belongs to a folder: the one that it has fetched, else the one that
  /// it came with.
  public func services(of folder: OBSFolder) -> JSONNode? {
    let places = [
      folder.path + "/plugin_config/rtmp-services/services.json",
      "/usr/share/obs/obs-plugins/rtmp-services/services.json",
      "/var/lib/flatpak/app/com.obsproject.Studio/current/active/files/share/obs/obs-plugins"
        + "/rtmp-services/services.json",
      "/snap/obs-studio/current/usr/share/obs/obs-plugins/rtmp-services/services.json",
    ]
    return places.lazy.compactMap { root.bytes($0, limit: 8 << 20) }
      .compactMap { JSONNode($0) }.first { $0["services"] != nil }
  }

  private var debian: OBSVersion? {
    guard let bytes = root.bytes("/var/lib/dpkg/status", limit: 64 << 20),
      let start = bytes.firstRange(of: Array("Package: obs-studio\n".utf8))?.upperBound
    else { return nil }
    let paragraph = String(decoding: bytes[start...].prefix(4096), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).prefix { !$0.isEmpty }
    guard paragraph.contains("Status: install ok installed") else { return nil }
    let version = paragraph.first { $0.hasPrefix("Version: ") }
    return version.flatMap { OBSVersion($0.dropFirst(9)) }
  }

  private var arch: OBSVersion? {
    let prefix = "obs-studio-"
    let names = root.entries(in: "/var/lib/pacman/local").filter { $0.hasPrefix(prefix) }
    return names.compactMap { OBSVersion($0.dropFirst(prefix.count)) }.max()
  }

  private func flatpak(home folder: String) -> OBSVersion? {
    let application =
      "flatpak/app/com.obsproject.Studio/current/active/files/share/metainfo/"
      + "com.obsproject.Studio.metainfo.xml"
    let home = folder.firstRange(of: "/.var/").map { String(folder[..<$0.lowerBound]) } ?? ""
    let texts = ["/var/lib/", home + "/.local/share/"].compactMap { root.text($0 + application) }
    return texts.compactMap { text in
      text.firstMatch(of: /<release [^>]*version="([0-9.]+)/).flatMap { OBSVersion($0.1) }
    }.max()
  }

  private var snap: OBSVersion? {
    let lines = root.text("/snap/obs-studio/current/meta/snap.yaml")?.split(separator: "\n") ?? []
    let line = lines.first { $0.hasPrefix("version:") }
    return line.flatMap { OBSVersion($0.dropFirst(8).drop { " '\"".contains($0) }) }
  }
}
