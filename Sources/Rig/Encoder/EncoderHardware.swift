/// The interface through which a processor or graphics card encodes.
public enum EncoderHardware: String, Codable, Sendable, CaseIterable {
  /// VA-API: Intel and AMD, by a render node.
  case vaapi
  /// NVIDIA's encoder.
  case nvenc
  /// Intel's Quick Sync Video.
  case qsv
}
