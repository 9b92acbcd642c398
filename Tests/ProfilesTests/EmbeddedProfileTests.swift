import FoundationEssentials
import Profiles
import Testing

@Suite("Embedded profiles")
struct EmbeddedProfileTests {
  /// `Profiles/` of the checkout that this test was built from.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Profiles")

  @Test("every TOML file of the folder is registered, and nothing else")
  func everyFileIsRegistered() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
      .filter { $0.hasSuffix(".toml") }
    #expect(!files.isEmpty)
    #expect(files.sorted() == EmbeddedProfile.all.map(\.name))
  }

  @Test("what is embedded is what the folder holds", arguments: EmbeddedProfile.all)
  func bytesAreTheFiles(profile: EmbeddedProfile) throws {
    let file = try Data(contentsOf: Self.folder.appending(path: profile.name))
    #expect(profile.bytes == Array(file))
    #expect(Array(profile.text.utf8) == profile.bytes)
  }
}
