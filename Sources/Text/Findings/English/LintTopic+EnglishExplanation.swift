extension LintTopic {
  var englishExplanation: String {
    switch self {
    case .ready:
      """
      The settings were held against what the platform publishes and what is assumed of it, and \
      break none of it. Whether this machine and this uplink carry them is what airworthy preflight \
      tells.
      """
    case .unknown:
      """
      A setting that a profile does not name is filled in by the program, from the monitor or from \
      its own version, so it could not be judged here. Open the program's settings and save them, \
      then they stand in the profile.
      """
    case .keyframesLong:
      """
      Viewers can begin, and platforms can cut, only at a key frame. With more than four seconds \
      between them the start is slow, and YouTube, for one, reports the stream as unhealthy. Two \
      seconds suit nearly every platform.
      """
    case .keyframesUnset:
      """
      Without an interval x264 and NVENC make a key frame every 250 frames: that is 8.3 seconds at \
      30 frames a second. OBS Studio's Simple mode leaves it so for servers of one's own and for \
      several services. Set an interval, in Advanced mode.
      """
    case .bitrateLow:
      """
      Each size and rate needs a least bitrate, below which the picture falls into blocks when \
      something moves. Raise the bitrate, if the uplink holds it, or send a smaller picture.
      """
    case .bitrateHigh:
      """
      Platforms refuse, cut off or throttle streams above their limit, and viewers without a \
      smaller version can't follow them. Lower the bitrate to the limit.
      """
    case .rateControl:
      """
      Live platforms expect a constant bitrate: one that follows the picture jumps when a scene \
      changes, and the uplink and the viewers' players can't foresee it. Choose CBR.
      """
    case .codec:
      """
      Most platforms take H.264 over RTMP, and few take HEVC or AV1. What a platform can't decode \
      it refuses, or shows as black.
      """
    case .profile:
      """
      The H.264 profile says which tools a decoder must know. A platform that asks for Main or \
      Baseline hands the stream to devices that know no more, so that High may not play there.
      """
    case .bFrames:
      """
      B-frames make the picture better at the same bitrate, and add delay, for they are sent after \
      frames that follow them. Platforms that play with very low delay ask for none.
      """
    case .frameRate:
      """
      Platforms throw frames away above their limit, or refuse the stream, and the bitrate spent on \
      those frames is lost. Send at most the rate that the platform takes.
      """
    case .sizeOdd:
      """
      Video is coded in pairs of pixels and lines, and OBS Studio cuts the width down to a multiple \
      of four. Any other size is scaled or cut on the way, which costs sharpness.
      """
    case .sizeLarge:
      """
      What is larger than the platform shows is scaled down there, and its bitrate is spent on \
      detail that nobody sees. Scale the picture before it is coded.
      """
    case .audioCodec:
      """
      RTMP platforms expect AAC. Another codec is refused, or the stream is silent.
      """
    case .audioRate:
      """
      Platforms take sound at 44.1 or 48 kHz. At another rate they resample or complain, as YouTube \
      does, and picture and sound may drift apart.
      """
    case .audioChannels:
      """
      Live platforms play stereo. More channels are dropped or mixed down there, so voices on a \
      centre channel may be lost.
      """
    case .audioBitrate:
      """
      Too little makes voices and music harsh, and too much is cut off by the platform or takes from \
      the picture. 128 to 160 kbit/s in AAC suit stereo.
      """
    }
  }
}
