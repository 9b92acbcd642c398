/// What is fuzzed; the program's name, which libFuzzer hands on to its children, tells which.
enum FuzzTarget: String {
  case amf0
  case chunks
  case answers
  case ingest
  case url
  case text

  static let chosen: FuzzTarget = {
    let name = CommandLine.arguments.first?.split(separator: "/").last.map(String.init) ?? ""
    guard let target = FuzzTarget(rawValue: name) else { preconditionFailure("no target \(name)") }
    return target
  }()

  func run(_ bytes: [UInt8]) {
    switch self {
    case .amf0: AMF0Target.run(bytes)
    case .chunks: ChunksTarget.run(bytes)
    case .answers: AnswersTarget.run(bytes)
    case .ingest: IngestTarget.run(bytes)
    case .url: URLTarget.run(bytes)
    case .text: TextTarget.run(bytes)
    }
  }
}

/// libFuzzer's entry.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzTarget.chosen.run(Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}
