internal import ArgumentParser
internal import Judge
internal import Output
internal import Preflight
internal import ProfileGenerator
internal import RTMP
internal import Rig
internal import SRT
internal import Text
internal import Workers

/// The options that name an ingest and what may be done to it.
struct IngestOptions: ParsableArguments {
  @Option(
    name: .customLong("ingest"),
    help: "The ingest, like rtmp://HOST/APP or srt://HOST:PORT, without the stream key."
  )
  var ingests: [String] = []

  @Flag(help: "Read the stream key from the first line of standard input.")
  var keyStdin = false

  @Option(help: "Read the stream key from a file that only you can read.")
  var keyFile: String?

  @Option(
    help: "Read the stream key from this systemd credential (LoadCredential= of a unit)."
  )
  var keyCredential: String?

  @Flag(
    help: "Allow publishing to a service without a test mode: you may be seen live."
  )
  var mayGoLive = false

  init() {}

  func validate() throws {
    let ways = [
      ("--key-stdin", keyStdin), ("--key-file", keyFile != nil),
      ("--key-credential", keyCredential != nil),
    ].filter(\.1).map(\.0)
    guard ways.count < 2 else {
      throw ValidationError(
        OptionMessage.notWith(option: ways[0], others: Array(ways.dropFirst()))
          .text(in: Language.preferred(environment))
      )
    }
  }

  /// The ingest that the user named.
  var ingest: String? { ingests.first }

  /// The ingest that the user named, with what may be published to it; nil where none was named.
  func choice(for platforms: [Platform], _ console: Console) throws -> IngestChoice? {
    guard let ingest else { return nil }
    return try choices(among: [ingest], for: platforms, console)[0]
  }

  /// Ingests of one key, with what may be published to them.
  func choices(
    among ingests: [String],
    for platforms: [Platform],
    _ console: Console
  ) throws -> [IngestChoice] {
    let key = try givenKeyText(console)
    var tests: [TestMode] = []
    let choices = try ingests.map { ingest in
      SRTURL.isAddress(ingest)
        ? try overSRT(ingest, key, console)
        : try overRTMP(ingest, key, platforms, &tests, console)
    }
    for test in tests {
      console.message(PreflightMessage.testModeUsed(query: test.query, caveat: test.caveat))
    }
    return choices
  }

  private func overRTMP(
    _ ingest: String,
    _ keyText: String?,
    _ platforms: [Platform],
    _ tests: inout [TestMode],
    _ console: Console
  ) throws -> IngestChoice {
    let url: RTMPURL
    do {
      // Where the key comes apart, the whole path is the application, as in OBS's Server field.
      url = try RTMPURL(ingest, path: keyText != nil ? .wholePathIsApp : .keyMayFollowApp)
    } catch {
      let reason = UsageMessage.urlProblem(error).text(in: console.language)
      console.message(UsageMessage.badIngest(RTMPURLText.safe(ingest), reason: reason))
      throw ExitStatus.usage
    }
    if url.pastedKey != nil { console.message(UsageMessage.keyInURL) }
    let key = try keyText.map { try streamKey($0, console) } ?? url.pastedKey
    let test = platforms.lazy.compactMap { $0.testMode(for: url.host) }.first
    return choice(url, key, test, &tests)
  }

  private func choice(
    _ url: RTMPURL,
    _ key: StreamKey?,
    _ test: TestMode?,
    _ tests: inout [TestMode]
  ) -> IngestChoice {
    var choice = IngestChoice(
      url: url.tcURL,
      name: url.description,
      permission: .privateAddresses,
      unpublished: .mayGoLive,
      key: nil
    )
    var key = key
    if let test, let tested = try? key?.appending(query: test.query) {
      choice.permission = .granted
      key = tested
      if !tests.contains(where: { $0.query == test.query }) { tests.append(test) }
    } else if mayGoLive {
      choice.permission = .granted
    }
    if key == nil, choice.permission == .granted { choice.unpublished = .noKey }
    choice.key = key?.withUnprotectedValue { $0 }
    return choice
  }

  private func streamKey(_ text: String, _ console: Console) throws -> StreamKey {
    do {
      return try StreamKey(text)
    } catch {
      console.message(UsageMessage.badKey)
      throw ExitStatus.usage
    }
  }

  /// What was given as key; nil where none was.
  private func givenKeyText(_ console: Console) throws -> String? {
    if keyStdin { return readLine() ?? "" }
    if let keyFile { return try KeyFile.text(in: keyFile, console) }
    return try keyCredential.map { try KeyFile.text(ofCredential: $0, console) }
  }
}

/// An address that could not be read as one may hold a key or a password: only the scheme and a
/// plain host are shown.
enum RTMPURLText {
  static func safe(_ text: String) -> String {
    let harmless = text.harmless
    guard let scheme = harmless.firstRange(of: "://") else { return "…" }
    let authority = harmless[scheme.upperBound...].prefix { !"/?#".contains($0) }
    let host = authority.split(separator: "@").last ?? ""
    let isPlain = host.allSatisfy { $0.isLetter || $0.isNumber || "-.".contains($0) }
    return harmless[..<scheme.upperBound] + (isPlain ? host : "") + "…"
  }
}
