/// The parameters of an SRT address: `name=value`, joined by `&`, the first of a name counts.
///
/// Stream identifiers as `#!::r=live,m=publish` stand in it as they are: `#` begins no fragment, and
/// percent signs are no escapes, to OBS and FFmpeg as well (libavformat, libsrt.c).
struct SRTQuery {
  private let values: [Substring: Substring]

  init(_ text: Substring) {
    var values: [Substring: Substring] = [:]
    for pair in text.split(separator: "&") {
      guard let equals = pair.firstIndex(of: "=") else { continue }
      let name = pair[..<equals]
      if values[name] == nil { values[name] = pair[pair.index(after: equals)...] }
    }
    self.values = values
  }

  /// The value of a parameter; nil where there is none or it is empty.
  subscript(name: String) -> Substring? {
    values[Substring(name)].flatMap { $0.isEmpty ? nil : $0 }
  }
}
