internal import ArgumentParser
internal import Output
internal import RTMP
internal import SRT
internal import Text

extension IngestOptions {
  /// An ingest that is to be printed or stored: a key or passphrase in it is left out, and that told.
  static func keyless(_ ingest: String, _ console: Console) throws -> String {
    let address = SRTURL.isAddress(ingest) ? withoutSecrets(ingest) : try rtmp(ingest, console)
    if address.hadKey { console.message(ExportMessage.keyLeftOut) }
    return address.text
  }

  private static func rtmp(
    _ ingest: String,
    _ console: Console
  ) throws -> (text: String, hadKey: Bool) {
    do {
      let url = try RTMPURL(ingest)
      return (url.tcURL, url.pastedKey != nil)
    } catch {
      let reason = UsageMessage.urlProblem(error).text(in: console.language)
      console.message(UsageMessage.badIngest(RTMPURLText.safe(ingest), reason: reason))
      throw ExitStatus.usage
    }
  }

  private static func withoutSecrets(_ ingest: String) -> (text: String, hadKey: Bool) {
    let parts = ingest.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return (ingest, false) }
    let options = parts[1].split(separator: "&")
    let plain = options.filter { option in
      let name = option.prefix { $0 != "=" }.lowercased()
      return name != "passphrase" && name != "streamid"
    }
    let query = plain.isEmpty ? "" : "?" + plain.joined(separator: "&")
    return (parts[0] + query, plain.count < options.count)
  }
}
