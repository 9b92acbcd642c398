/// A name in the languages that Airworthy speaks.
public struct ProfileName: Sendable, Equatable {
  /// English.
  public var en: String
  /// Chinese.
  public var zh: String

  /// A name in both languages.
  public init(en: String, zh: String) {
    self.en = en
    self.zh = zh
  }
}

extension TOMLCursor {
  func profileName() throws(ProfileFileError) -> ProfileName {
    let names = try table("names")
    try names.allow(only: ["en", "zh"])
    return ProfileName(en: try names.string("en"), zh: try names.string("zh"))
  }

  /// An id: lower-case Latin letters, digits, `-` and `_`.
  func profileId() throws(ProfileFileError) -> String {
    let id = try string("id")
    let allowed = id.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }
    guard allowed else { throw notAllowed("id", id, "a-z, 0-9, - and _") }
    return id
  }

  func aliases() throws(ProfileFileError) -> [String] {
    has("aliases") ? try strings("aliases") : []
  }
}
