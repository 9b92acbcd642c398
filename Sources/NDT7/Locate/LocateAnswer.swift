import FoundationEssentials

/// The answer of M-Lab's locate service, version 2.
struct LocateAnswer: Decodable {
  private struct Entry: Decodable {
    struct Location: Decodable {
      let city: String?
      let country: String?
    }

    let machine: String?
    let location: Location?
    let urls: [String: String]?
  }

  private static let uploadKey = "wss://" + NDT7URL.uploadPath
  private static let plainUploadKey = "ws://" + NDT7URL.uploadPath
  private static let maximumNameLength = 128

  private let results: [Entry]?

  /// The servers offered that can be used; throws where this is not such an answer, or offers none.
  ///
  /// An upload in the clear is taken only to this machine.
  static func servers(json: Data) throws(NDT7Failure) -> [NDT7Server] {
    guard let answer = try? JSONDecoder().decode(Self.self, from: json)
    else { throw NDT7Failure(.locate, .badAnswer) }
    guard let results = answer.results, !results.isEmpty
    else { throw NDT7Failure(.locate, .noCapacity) }
    let servers = results.compactMap(server)
    guard !servers.isEmpty else { throw NDT7Failure(.locate, .badAnswer) }
    return servers
  }

  private static func server(_ entry: Entry) -> NDT7Server? {
    guard let machine = entry.machine, let urls = entry.urls,
      let text = urls[uploadKey] ?? urls[plainUploadKey],
      let url = try? NDT7URL(text), url.isSecure || url.isLoopback
    else { return nil }
    return NDT7Server(
      machine: harmless(machine),
      city: entry.location?.city.map(harmless),
      country: entry.location?.country.map(harmless),
      upload: url
    )
  }

  /// A name that is safe to show: no control characters, bounded in length.
  private static func harmless(_ text: String) -> String {
    let scalars = text.unicodeScalars.lazy.filter {
      $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
    }
    return String(String.UnicodeScalarView(scalars.prefix(maximumNameLength)))
  }
}
