/// Makes texts of a server safe to show: no control characters, no key, bounded in length.
struct ServerText: Sendable {
  private static let maximumLength = 256
  private static let maximumInput = 4 * StreamKey.maximumLength
  private static let mask: [Unicode.Scalar] = ["*", "*", "*"]

  private let secrets: [[Unicode.Scalar]]

  /// Texts in which the key, its name without parameters, or a parameter's value shows are masked.
  init(key: StreamKey?, url: RTMPURL) {
    let keys = [key, url.pastedKey].compactMap { $0?.value }
    let names = keys.map { $0.prefix { $0 != "?" } }.map(String.init)
    let values = (keys + [url.app]).flatMap(Self.parameterValues)
    secrets = Set(keys + names + values).filter { !$0.isEmpty }
      .sorted { $0.count > $1.count }.map { Array($0.unicodeScalars) }
  }

  func harmless(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars.prefix(Self.maximumInput))
    let isCut = scalars.count == Self.maximumInput
    scalars.removeAll { $0.isControl || $0.properties.generalCategory == .format }
    for secret in secrets { scalars.replace(secret, with: Self.mask) }
    // The end of a cut text may hold a part of the key, which no search finds.
    if isCut { scalars.removeLast(min(scalars.count, StreamKey.maximumLength)) }
    return String(String.UnicodeScalarView(scalars.prefix(Self.maximumLength)))
  }

  /// Long values only: a `true` is no secret and would mask half of a sentence.
  private static func parameterValues(_ text: String) -> [String] {
    guard let question = text.firstIndex(of: "?") else { return [] }
    return text[text.index(after: question)...].split(separator: "&")
      .compactMap { $0.split(separator: "=", maxSplits: 1).dropFirst().first }
      .filter { $0.count >= 6 }.map(String.init)
  }
}
