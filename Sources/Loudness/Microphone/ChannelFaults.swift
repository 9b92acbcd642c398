/// What is wrong with one channel, and what there is of it.
struct ChannelFaults {
  let step: Float
  let bitsInUse: Int?
  let plateaus: Plateaus?
  let hum: Hum?
  let zeroRuns: ZeroRuns
  let bandwidth: Bandwidth?
  let pumping: GainPumping?
  let signal: MicrophoneSignal?
}
