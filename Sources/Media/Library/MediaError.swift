internal import CMedia

/// What libavcodec, or a library beneath it, answered.
struct MediaError: Error, Sendable, Equatable {
  /// The library's number (`AVERROR`).
  let code: Int32
  /// The first complaint that was logged, else the number's own words.
  let detail: String

  init(code: Int32, detail: String) {
    self.code = code
    self.detail = detail
  }

  init(_ code: Int32) {
    self.code = code
    let logged = MediaLog.first
    detail = logged.isEmpty ? MediaError.words(code) : logged
  }

  init(_ detail: String) {
    code = airworthy_AVERROR_EXTERNAL
    self.detail = detail
  }

  private static func words(_ code: Int32) -> String {
    var text = [CChar](repeating: 0, count: 128)
    guard av_strerror(code, &text, text.count) == 0 else { return "error \(code)" }
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

/// Throws what a call answered, where that is an error.
@discardableResult
func checked(_ code: Int32) throws(MediaError) -> Int32 {
  guard code >= 0 else { throw MediaError(code) }
  return code
}

/// A thing that a library should have made.
func made<Thing>(_ thing: Thing?) throws(MediaError) -> Thing {
  guard let thing else { throw MediaError("out of memory") }
  return thing
}
