/// An address that takes a stream.
public struct Ingest: Sendable, Equatable {
  /// The name for people.
  public var name: String
  /// The region it serves; nil where it serves all.
  public var region: String?
  /// The URL without a key.
  public var url: String

  /// An address with its name.
  public init(name: String, region: String?, url: String) {
    self.name = name
    self.region = region
    self.url = url
  }

  /// Where the address of a platform comes from.
  public enum Given: String, Sendable, CaseIterable {
    /// The same for everyone.
    case fixed
    /// Shown beside the key in the platform's app, and new with it.
    case withKey = "with_key"
    /// The user's own.
    case user
  }
}

/// A way of publishing that no viewer sees.
public struct TestMode: Sendable, Equatable {
  /// What to add to the key after `?`.
  public var query: String
  /// Why it must not be relied on alone; nil where nothing is known against it.
  public var caveat: String?

  /// A test mode.
  public init(query: String, caveat: String?) {
    self.query = query
    self.caveat = caveat
  }
}

extension TOMLCursor {
  func ingests() throws(ProfileFileError) -> [Sourced<Ingest>] {
    var ingests: [Sourced<Ingest>] = []
    for entry in try tables("ingest") { ingests.append(try entry.ingest()) }
    return ingests
  }

  private func ingest() throws(ProfileFileError) -> Sourced<Ingest> {
    try allow(only: Self.sourceKeys.union(["name", "region", "url"]))
    let url = try string("url")
    guard url.hasPrefix("rtmp://") || url.hasPrefix("rtmps://") else {
      throw notAllowed("url", url, "rtmp:// or rtmps://")
    }
    return try sourced(
      Ingest(
        name: try string("name"),
        region: has("region") ? try string("region") : nil,
        url: url
      )
    )
  }

  /// Names of two labels and more: under a shorter one anybody may have a host.
  func ingestHosts() throws(ProfileFileError) -> [Sourced<String>] {
    var hosts: [Sourced<String>] = []
    for entry in try tables("ingest_host") {
      try entry.allow(only: Self.sourceKeys.union(["suffix"]))
      let suffix = try entry.string("suffix")
      guard suffix.split(separator: ".", omittingEmptySubsequences: false).count > 1,
        !suffix.hasPrefix("."), suffix == suffix.lowercased()
      else {
        throw entry.notAllowed("suffix", suffix, "the end of a host's name, like example.com")
      }
      hosts.append(try entry.sourced(suffix))
    }
    return hosts
  }

  func testMode() throws(ProfileFileError) -> Sourced<TestMode>? {
    guard has("test_mode") else { return nil }
    let mode = try table("test_mode")
    try mode.allow(only: Self.sourceKeys.union(["query", "caveat"]))
    return try mode.sourced(
      TestMode(
        query: try mode.string("query"),
        caveat: mode.has("caveat") ? try mode.string("caveat") : nil
      )
    )
  }
}
