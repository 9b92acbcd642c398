/// Why bytes are not AMF0.
enum AMF0Error: Error, Equatable {
  case truncated
  case unknownMarker(UInt8)
  case missingObjectEnd
  case tooDeep
  case tooManyValues
}
