/// How a publisher connects; the defaults are those of an encoder.
public struct PublisherOptions: Sendable {
  /// What the client calls itself in `connect`; services know FMLE as an encoder.
  public var flashVersion = "FMLE/3.0 (compatible; FMSc/1.0)"
  /// Codecs beyond AVC offered in `connect` (Enhanced RTMP); the answer tells which are taken.
  public var enhancedVideoCodecs = ["av01", "vp09", "hvc1"]
  /// Bytes of a chunk's payload, as OBS sets it.
  public var chunkSize = 4096
  /// How many bytes the server may take between two acknowledgements.
  public var acknowledgementWindow: UInt32 = 65536
  /// Bytes that may wait in this process before `send` refuses more.
  public var maximumBufferedBytes = 64 << 20
  /// Certificates in PEM trusted besides the system's.
  public var additionalTrustRoots: [UInt8] = []

  /// The defaults.
  public init() {}
}
