internal import ArgumentParser
internal import Output
internal import ProfileGenerator
internal import Text

/// `airworthy platform list`.
struct PlatformListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the platforms."
  )

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let platforms = try Profiles(shared.console).catalogue.platforms
    if shared.json {
      try shared.console.write(
        json: PlatformListDocument(
          platforms: platforms.map {
            .init(id: $0.id, nameEn: $0.names.en, nameZh: $0.names.zh)
          }
        )
      )
    } else {
      for platform in platforms {
        try shared.console.write(
          platform.id.padded(to: 12) + platform.names.name(in: shared.language) + "\n"
        )
      }
    }
  }
}

/// The JSON document of the platforms.
struct PlatformListDocument: Encodable {
  struct Entry: Encodable {
    let id: String
    let nameEn: String
    let nameZh: String
  }

  let schema = "airworthy/platforms/1"
  let platforms: [Entry]
}

extension ProfileName {
  /// The name in a language.
  func name(in language: Language) -> String {
    switch language {
    case .english: en
    case .chinese: zh
    }
  }
}
