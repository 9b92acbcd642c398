import Profiles

@testable import ProfileGenerator

extension ProfileFile {
  /// An embedded file by name.
  static func embedded(_ name: String) -> ProfileFile? {
    EmbeddedProfile.all.first { $0.name == name }.map { ProfileFile(name: $0.name, text: $0.text) }
  }
}

extension Catalogue {
  /// The embedded catalogue, read once for all tests.
  static let shared = Result { try Catalogue.embedded() }
}
