/// What is wrong with one channel, and what there is of it.
struct ChannelFaults {
  let step: Float
  let bitsInUse: Int?
  let plateaus: Plateaus?
  let hum: Hum?
  /// The quiet that hum was looked for in; 0 where it was too little.
  let humSeconds: Double
  let zeroRuns: ZeroRuns
  let bandwidth: Bandwidth?
  let pumping: GainPumping?
  let signal: MicrophoneSignal?
  let framePeak: Float?
}
