public import Rig

/// What `airworthy devices encoders` and `airworthy bench encoder` say.
public enum EncoderMessage: CatalogueMessage, Equatable {
  case encoders
  case state(MediaEncoder.State)
  case fault(MediaEncoder.Fault)
  case opened(milliseconds: String)
  case noProgram
  case measuring(count: Int, width: Int, height: Int)
  case material(EncoderMeasurement.Material, width: Int, height: Int, fps: String, Bool)
  case columnEncoder
  case columnPicture
  case columnBitrate
  case columnSpeed
  case columnProcessor
  case columnLikeness
  case paced(encoder: String, latency: String, late: Int)
  case nothingTried
}
