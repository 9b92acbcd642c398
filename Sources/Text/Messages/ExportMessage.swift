/// What the exports of a profile say.
public enum ExportMessage: CatalogueMessage, Equatable {
  case writtenForOBS(name: String, profile: String, collection: String)
  case controlsFirst(command: String)
  case startOBS
  case keyIntoOBS
  case serverIntoOBS
  case keyForShell
  case keyIsVisible(program: String)
  case written(path: String)
  case cameraAbsent(String)
  case microphoneAbsent(String)
  case noOBSFolder
  case noSuchFolder(String)
  case severalOBSFolders([String])
  case obsIsRunning
  case inUse(name: String)
  case exists(path: String)
  case corrupt(path: String, reason: String)
  case encoderNotInOBS(encoder: String)
  case encoderTooNew(encoder: String, since: String)
  case encoderNotIn(program: String, encoder: String)
  case noCamera
  case noIngest
  case badOBSVersion(String)
  case keyLeftOut
  case unusable(key: String)
  case noOBSProfile(path: String)
  case unreadable(path: String, reason: String)
}
