internal import Rig

extension UsageMessage {
  /// The message in English.
  public var english: String {
    switch self {
    case .unknownDevice(let kind, let wanted, let known):
      "There is no \(EnglishWords.word(kind)) called “\(wanted)”. "
        + (known.isEmpty ? "None is attached." : "There is: \(known.joined(separator: ", ")).")
    case .ambiguousDevice(let kind, let wanted, let ids):
      "“\(wanted)” names more than one \(EnglishWords.word(kind)): \(ids.joined(separator: ", "))."
    case .badMode(let text): "“\(text)” is no mode; write it like MJPG:1280x720@30."
    case .modeNotOffered(let mode, let camera, let offered):
      "\(camera) does not offer \(mode). It offers: \(offered.joined(separator: ", "))."
    case .modeNotWhole(let mode, let camera):
      "\(camera) did not list its modes, so “\(mode)” is not enough: name pixel format, size and rate, "
        + "like MJPG:1280x720@30."
    case .badIngest(let url, let reason): "“\(url)” is no ingest: \(reason)."
    case .keyInURL:
      "The address holds a stream key. It is used and never shown; better give it by --key-stdin."
    case .badKey: "The stream key is empty, too long, or holds control characters."
    case .missingScheme:
      "it does not begin with rtmp://, rtmps:// or srt:// (a stream key has its own options)"
    case .unsupportedScheme(let scheme):
      "\(scheme):// is not supported, only rtmp://, rtmps:// and srt://"
    case .missingHost: "it names no host"
    case .missingApplication: "it names no application, such as /app or /live behind the host"
    case .invalidPort: "its port is no number from 1 to 65535"
    case .credentialsInURL: "a user name and password before the host are not supported"
    case .strangeCharacters: "it holds control characters or blanks"
    case .tooLong: "it is too long"
    case .keyFileUnreadable(let path, let reason): "The key file \(path) can't be read: \(reason)."
    case .keyFileOpen(let path):
      "The key file \(path) can be read by others. Run: chmod 600 \(path)"
    case .interrupted: "Interrupted; every device is as it was."
    case .unknownCode(let code): "There is no finding “\(code)”."
    case .unknownPlatform(let name, let known):
      "There is no platform “\(name)”. There is: \(known.joined(separator: ", "))."
    case .unknownScene(let name, let known):
      "There is no scene “\(name)”. There is: \(known.joined(separator: ", "))."
    case .badProfileFile(let path, let reason): "\(path): \(reason)"
    case .badThreshold(let text): "“\(text)” is no threshold; write it like ID=VALUE."
    case .unknownThreshold(let id): "There is no threshold “\(id)”."
    case .noReport: "No preflight of this machine is kept. Run: airworthy preflight"
    case .profileExists(let name):
      "There is a profile “\(name)” already. Replace it with --force."
    case .profileUnknown(let name, let known):
      "There is no profile “\(name)”. "
        + (known.isEmpty ? "None is saved." : "There is: \(known.joined(separator: ", ")).")
    case .badProfileName(let name):
      "“\(name)” can't name a profile: use letters, digits, “-”, “_” and “.”, at most 64."
    case .cannotWrite(let path, let reason): "\(path) can't be written: \(reason)."
    case .noRecommendationToSave:
      "The last preflight recommended nothing; there is nothing to save."
    }
  }
}
