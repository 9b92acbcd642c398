extension ExportMessage {
  /// The message in English.
  public var english: String {
    switch self {
    case .writtenForOBS(let name, let profile, let collection):
      "Wrote the profile “\(name)” to \(profile) and the scene collection to \(collection)."
    case .controlsFirst(let command):
      "OBS leaves the camera's controls as they are. Set them before the show: \(command)"
    case .startOBS: "Start OBS with both:"
    case .keyIntoOBS: "Type the stream key into OBS: Settings → Stream → Stream Key."
    case .serverIntoOBS:
      "Type the server and the stream key, which the platform shows together, into OBS: Settings → "
        + "Stream."
    case .keyForShell: "First put the stream key into the shell: read -rs STREAM_KEY"
    case .keyIsVisible(let program):
      "While \(program) runs, other users of this computer can see the key in the list of processes."
    case .written(let path): "Wrote \(path)."
    case .cameraAbsent(let name):
      "The camera \(name) is not attached now; it will be found by its lasting name."
    case .microphoneAbsent(let name):
      "The microphone \(name) is not attached now: the system's default stands in for it."
    case .noOBSFolder:
      "OBS Studio has no folder of settings here. Start OBS once, or name a folder with --obs-folder."
    case .noSuchFolder(let path): "There is no folder \(path)."
    case .severalOBSFolders(let paths):
      "There is more than one OBS Studio. Choose with --obs-folder: \(paths.joined(separator: ", "))."
    case .obsIsRunning:
      "OBS Studio is running, and would not see the new profile before it is started again. Close it, "
        + "or give --while-running."
    case .inUse(let name):
      "OBS Studio is set to a profile or scene collection “\(name)” now, which is never touched. Save "
        + "this one under another name, or switch OBS to another."
    case .exists(let path): "There is \(path) already. Replace it with --force."
    case .corrupt(let path, let reason):
      "\(path) can't be read as OBS Studio's (\(reason)), so it is left as it is."
    case .encoderNotInOBS(let encoder): "OBS Studio has no encoder for \(encoder)."
    case .encoderTooNew(let encoder, let since):
      "The installed OBS Studio has no \(encoder): that came with \(since)."
    case .encoderNotIn(let program, let encoder): "\(program) has no encoder for \(encoder)."
    case .noCamera: "The profile has no camera: there is no picture to send."
    case .noIngest:
      "The profile has no ingest, for the platform shows its address with the key. Give it with "
        + "--ingest."
    case .badOBSVersion(let text): "“\(text)” is no version of OBS Studio; write it like 30.2."
    case .keyLeftOut: "The address held a stream key, which is left out."
    case .unusable(let key): "The profile’s \(key) has a value that no encoder takes."
    case .noOBSProfile(let path): "\(path) is no profile of OBS Studio’s: it has no basic.ini."
    case .unreadable(let path, let reason): "\(path) can't be read: \(reason)."
    }
  }
}
