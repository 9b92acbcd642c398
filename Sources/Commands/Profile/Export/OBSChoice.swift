internal import ArgumentParser
internal import Glibc
internal import OBSStudio
internal import Output
internal import Rig
internal import SystemPackage
internal import Text

/// OBS Studio's folder that a command line means.
struct OBSChoice {
  private let console: Console

  init(_ console: Console) { self.console = console }

  /// The folder that was named, else the only one that there is.
  func folder(_ named: String?) throws -> OBSFolder {
    let found = OBSFolder.all(environment)
    if let named {
      guard access(named, F_OK) == 0 else {
        console.message(ExportMessage.noSuchFolder(named.harmless))
        throw ExitStatus.noInput
      }
      return found.first { $0.path == named } ?? OBSFolder(named, .native)
    }
    guard let first = found.first else {
      console.message(ExportMessage.noOBSFolder)
      throw ExitStatus.noInput
    }
    guard found.count == 1 else {
      console.message(
        ExportMessage.severalOBSFolders(found.map { ShellQuoting.quoted($0.path) })
      )
      throw ExitStatus.usage
    }
    return first
  }
}

extension OBSExport.Failure {
  var message: any CatalogueMessage {
    switch self {
    case .inUse(let name): ExportMessage.inUse(name: name.harmless)
    case .exists(let path): ExportMessage.exists(path: path.harmless)
    case .corrupt(let path, let reason):
      ExportMessage.corrupt(path: path.harmless, reason: reason.harmless)
    case .system(let path, let error):
      UsageMessage.cannotWrite(path: path.harmless, reason: error.description)
    }
  }

  var exitStatus: ExitCode {
    switch self {
    case .inUse, .exists: ExitStatus.usage
    case .corrupt: ExitStatus.configuration
    case .system(_, .permissionDenied), .system(_, .notPermitted), .system(_, .readOnlyFileSystem):
      ExitStatus.cannotCreate
    case .system: ExitStatus.inputOutput
    }
  }
}
