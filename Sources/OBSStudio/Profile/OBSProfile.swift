public import Rig
public import SystemCore

/// A profile of OBS Studio's, as the user has it.
public struct OBSProfile: Sendable {
  /// Why a profile can't be read.
  public enum Failure: Error, Sendable, Equatable {
    /// There is no basic.ini: OBS takes no such folder for a profile.
    case noProfile(path: String)
    /// A file of it can't be read as what it should be.
    case corrupt(path: String, reason: String)
  }

  /// basic.ini.
  let basic: INIDocument
  /// service.json; null where there is none.
  let service: JSONNode
  /// streamEncoder.json; an empty object where there is none.
  let encoder: JSONNode
  /// The name, else the folder's.
  let name: String

  /// Reads the files of a profile's folder.
  public init(at path: String, root: SystemRoot = SystemRoot()) throws(Failure) {
    let basicPath = path + "/basic.ini"
    guard let bytes = root.bytes(basicPath, limit: 1 << 20) else { throw .noProfile(path: path) }
    do {
      basic = try INIDocument(bytes)
    } catch {
      throw .corrupt(path: basicPath, reason: error.description)
    }
    service = try OBSProfile.object(path + "/service.json", root) ?? .null
    encoder = try OBSProfile.object(path + "/streamEncoder.json", root) ?? [:]
    let folder = path.split(separator: "/").last.map(String.init) ?? path
    name = basic.value("General", "Name") ?? folder
  }

  private static func object(_ path: String, _ root: SystemRoot) throws(Failure) -> JSONNode? {
    guard let bytes = root.bytes(path, limit: 1 << 20) else { return nil }
    guard let node = JSONNode(bytes), node.isObject else {
      throw .corrupt(path: path, reason: "no JSON object")
    }
    return node
  }

  /// Whether its output is in Advanced mode; Simple is OBS's default.
  var isAdvanced: Bool { basic.value("Output", "Mode") == "Advanced" }

  /// What the profile amounts to in a version of OBS, with what the service of its list forces.
  public func settings(version: OBSVersion?, services: JSONNode?) -> WrittenSettings {
    var settings = WrittenSettings(isAdvanced ? .obsAdvanced : .obsSimple, name: name)
    let rules = ServiceRules(service, services)
    readPicture(&settings)
    readSound(&settings)
    settings.ingest = service["settings"]?["server"]?.text ?? service["settings"]?["service"]?.text
    if rules.name != nil { settings.ingest = rules.name }
    if isAdvanced {
      readAdvanced(&settings, rules)
    } else {
      readSimple(&settings, rules, version)
    }
    if service["type"]?.text == "whip_custom" { settings.audioCodec = "opus" }
    return settings
  }

  private func readPicture(_ settings: inout WrittenSettings) {
    settings.width = basic.integer("Video", "OutputCX") ?? basic.integer("Video", "BaseCX")
    settings.height = basic.integer("Video", "OutputCY") ?? basic.integer("Video", "BaseCY")
    settings.fps = fps
  }

  /// Frames per second; a name that OBS does not know means 30 to it.
  private var fps: Double? {
    switch basic.integer("Video", "FPSType") ?? 0 {
    case 1: return basic.integer("Video", "FPSInt").map { $0 > 0 ? Double($0) : nil } ?? 30
    case 2:
      let numerator = Double(basic.integer("Video", "FPSNum") ?? 30)
      let denominator = Double(basic.integer("Video", "FPSDen") ?? 1)
      return numerator > 0 && denominator > 0 ? numerator / denominator : nil
    default:
      return OBSProfile.commonRates[basic.value("Video", "FPSCommon") ?? "30"] ?? 30
    }
  }

  private static let commonRates: [String: Double] = [
    "10": 10, "20": 20, "24 NTSC": 24000 / 1001.0, "25 PAL": 25, "29.97": 30000 / 1001.0,
    "30": 30, "48": 48, "50 PAL": 50, "59.94": 60000 / 1001.0, "60": 60,
  ]

  private func readSound(_ settings: inout WrittenSettings) {
    settings.audioCodec = "aac"
    settings.audioRateHz = basic.integer("Audio", "SampleRate") ?? 48_000
    let channels = [
      "Mono": 1, "Stereo": 2, "2.1": 3, "4.0": 4, "4.1": 5, "5.1": 6, "7.1": 8,
    ]
    settings.audioChannels = channels[basic.value("Audio", "ChannelSetup") ?? "Stereo"] ?? 2
  }
}
