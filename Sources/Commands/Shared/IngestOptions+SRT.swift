internal import Judge
internal import Preflight
internal import SRT
internal import Text
internal import Workers

extension IngestOptions {
  /// An SRT ingest that the user named, as OBS reads its address, with what may be published to it.
  ///
  /// SRT has no test mode, and an ingest may well need no stream identifier.
  func overSRT(_ ingest: String, _ key: String?, _ console: Console) throws -> IngestChoice {
    let url: SRTURL
    do {
      url = try SRTURL(ingest, convention: .ffmpeg)
    } catch {
      let reason = AddressMessage.problem(error).text(in: console.language)
      console.message(UsageMessage.badIngest(RTMPURLText.safe(ingest), reason: reason))
      throw ExitStatus.usage
    }
    if url.hasSecret { console.message(UsageMessage.keyInURL) }
    if let key {
      do {
        _ = try url.with(pasted: key, convention: .ffmpeg)
      } catch {
        let reason = AddressMessage.problem(error).text(in: console.language)
        console.message(AddressMessage.badStreamID(reason: reason))
        throw ExitStatus.usage
      }
    }
    return IngestChoice(
      url: ingest,
      name: url.description,
      permission: mayGoLive ? .granted : .privateAddresses,
      unpublished: .mayGoLive,
      key: key
    )
  }
}
