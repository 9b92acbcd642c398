internal import OrderedJSON
public import Rig
public import SystemCore
internal import SystemPackage
internal import TOMLKit
internal import TOMLSafety

/// What is kept between runs: saved profiles in the config folder, the last preflight of this
/// machine in the state folder.
public struct Logbook: Sendable {
  private let folders: XDGFolders
  private let root = SystemRoot()

  /// The logbook in a user's folders.
  public init(_ folders: XDGFolders) { self.folders = folders }

  private var reportPath: String { folders.state + "/last-preflight.json" }
  private var profileFolder: String { folders.config + "/profiles" }

  // MARK: Reports

  /// Keeps a report as the last preflight. A demonstration is never kept: it is no verdict on this
  /// machine.
  public func keep(_ report: Report) throws(LogbookFailure) {
    guard report.rig == .thisMachine else { return }
    let text: String
    do { text = try OrderedJSON.text(of: report, .pretty) } catch {
      throw .malformed(path: reportPath, reason: "\(error)")
    }
    try write(text, to: reportPath)
  }

  /// The last preflight of this machine.
  public func lastReport() throws(LogbookFailure) -> Report {
    guard let bytes = root.bytes(reportPath, limit: 16 << 20) else { throw .noReport }
    do {
      let report = try OrderedJSON.value(Report.self, from: bytes)
      guard report.schema == Report.schema else {
        throw LogbookFailure.malformed(path: reportPath, reason: "schema \(report.schema)")
      }
      return report
    } catch let failure as LogbookFailure {
      throw failure
    } catch {
      throw .malformed(
        path: reportPath,
        reason: "no readable report; run airworthy preflight again"
      )
    }
  }

  // MARK: Profiles

  /// The names of the saved profiles.
  public func profileNames() -> [String] {
    root.names(in: profileFolder).compactMap { file in
      guard file.hasSuffix(".toml") else { return nil }
      let name = String(file.dropLast(5))
      guard let path = try? path(of: name), !root.exists(path + "/.") else { return nil }
      return name
    }
  }

  /// Saves a profile and returns its path; an older one of the name stays unless replaced.
  public func save(
    _ profile: SavedProfile,
    replacing: Bool
  ) throws(LogbookFailure) -> String {
    let path = try path(of: profile.name)
    guard replacing || !root.exists(path) else { throw .profileExists }
    let text: String
    do { text = try TOMLEncoder().encode(ProfileTOML(profile)) } catch {
      throw .malformed(path: path, reason: "\(error)")
    }
    try write(text + "\n", to: path)
    return path
  }

  /// A profile's file, as it is.
  public func text(ofProfile name: String) throws(LogbookFailure) -> String {
    guard let text = root.text(try path(of: name)) else { throw .unknownProfile }
    return text
  }

  /// A saved profile.
  public func profile(_ name: String) throws(LogbookFailure) -> SavedProfile {
    let path = try path(of: name)
    return try profile(in: try text(ofProfile: name), path: path)
  }

  /// A profile's file wherever it is.
  public func profile(at path: String) throws(LogbookFailure) -> SavedProfile {
    guard let text = root.text(path) else { throw .unknownProfile }
    return try profile(in: text, path: path)
  }

  private func profile(in text: String, path: String) throws(LogbookFailure) -> SavedProfile {
    if let fault = TOMLGuard.firstFault(in: text) {
      throw .malformed(
        path: path,
        reason: "line \(fault.line), column \(fault.column): \(fault.message)"
      )
    }
    do {
      let version = try TOMLDecoder().decode(ProfileTOML.Version.self, from: text)
      guard version.schema == SavedProfile.schema else {
        throw LogbookFailure.malformed(path: path, reason: "schema \(version.schema)")
      }
      let file = try TOMLDecoder().decode(ProfileTOML.self, from: text)
      guard file.unusableKey == nil, let profile = SavedProfile(file) else {
        let key = file.unusableKey ?? "video"
        throw LogbookFailure.malformed(path: path, reason: "\(key) has a value of no use")
      }
      return profile
    } catch let failure as LogbookFailure {
      throw failure
    } catch let error as TOMLParseError {
      throw .malformed(
        path: path,
        reason: "line \(error.source.begin.line), column \(error.source.begin.column): "
          + error.description
      )
    } catch let error as DecodingError {
      throw .malformed(path: path, reason: error.keyPath)
    } catch {
      throw .malformed(path: path, reason: "\(error)")
    }
  }

  /// Deletes a profile.
  public func delete(_ name: String) throws(LogbookFailure) {
    let path = try path(of: name)
    guard root.exists(path) else { throw .unknownProfile }
    do { try WholeFile.remove(path) } catch { throw .system(path: path, error) }
  }

  /// Names become file names: no folders, no hidden files, nothing that a shell or terminal minds.
  private func path(of name: String) throws(LogbookFailure) -> String {
    let isPlain = name.allSatisfy { $0.isLetter || $0.isNumber || "-_.".contains($0) }
    guard (1...64).contains(name.count), name.utf8.count <= 200, isPlain, !name.hasPrefix(".")
    else { throw .badName }
    return profileFolder + "/" + name + ".toml"
  }

  private func write(_ text: String, to path: String) throws(LogbookFailure) {
    do { try WholeFile.write(text.utf8, to: path) } catch { throw .system(path: path, error) }
  }
}

extension DecodingError {
  /// The key that is missing or wrong, and how.
  fileprivate var keyPath: String {
    func path(_ context: Context, _ key: (any CodingKey)? = nil) -> String {
      var names = context.codingPath.map(\.stringValue)
      // TOMLKit's path ends in the missing key already, Foundation's before it.
      if let key, names.last != key.stringValue { names.append(key.stringValue) }
      return names.joined(separator: ".")
    }
    switch self {
    case .keyNotFound(let key, let context): return "\(path(context, key)) is missing"
    case .typeMismatch(let type, let context): return "\(path(context)) is no \(type)"
    case .valueNotFound(_, let context): return "\(path(context)) has no value"
    // The description would repeat the value, and that may be a key in the wrong place.
    case .dataCorrupted(let context): return "\(path(context)) has a value of no use"
    @unknown default: return "unreadable"
    }
  }
}
