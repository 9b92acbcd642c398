/// AAC-LC frames of silence at a set bitrate, stereo at 48 kHz.
struct AudioTrack: Sendable {
  static let supportedKbps = 16...512
  private static let samplesPerFrame: UInt64 = 1024
  private static let tagHeaderSize = 2
  /// AAC, 16 bit, stereo: FLV's only value for AAC.
  private static let soundFormat: UInt8 = 0xAF

  private(set) var sample: UInt64 = 0
  private var filler: IncompressibleBytes
  private var ledger: ByteLedger

  init(kbps: Int, seed: UInt64) {
    filler = IncompressibleBytes(seed: seed)
    ledger = ByteLedger(kbps: kbps)
  }

  /// The AudioSpecificConfig (ISO/IEC 14496-3, section 1.6.2.1): AAC-LC, 48 kHz, two channels.
  var sequenceHeader: [UInt8] { [Self.soundFormat, 0, 0x11, 0x90] }

  var milliseconds: UInt64 {
    let rate = UInt64(ProgrammeSettings.sampleRate)
    return (sample * 1000 + rate / 2) / rate
  }

  mutating func next() -> [UInt8] {
    let size = ledger.budget(
      ticks: Self.samplesPerFrame,
      perSecond: UInt64(ProgrammeSettings.sampleRate)
    )
    let body =
      [Self.soundFormat, 1] + SilentFrame.bytes(size: size - Self.tagHeaderSize, from: &filler)
    ledger.add(body.count)
    sample += Self.samplesPerFrame
    return body
  }
}
