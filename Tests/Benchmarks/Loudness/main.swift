// What loudness costs: integrated loudness, range and true peak of stereo programme, beside
// libebur128 and ffmpeg, and the metering of a live microphone. Prints user times and ratios;
// leaves with 1 when slower than promised or when the readings differ.
import Glibc

let requiredRatio = 6.0
let liveLimitPercent = 1.0
let rounds = 3
let seconds = 300

func rounded(_ value: Double, _ decimals: Double = 100) -> Double {
  (value * decimals).rounded() / decimals
}

/// The best of several rounds that take turns, so that a busy moment strikes all alike.
func compare(_ material: Material) throws -> Bool {
  let ffmpeg = FFmpeg(material)
  var (own, peer, tool) = (Double.infinity, Double.infinity, Double.infinity)
  var (found, expected) = (Readings(), Readings())
  for _ in 0..<rounds {
    own = min(own, try UserTime.seconds { found = try measureWithAirworthy(material) })
    peer = min(peer, UserTime.seconds { expected = measureWithEBUR128(material) ?? Readings() })
    tool = min(tool, ffmpeg?.seconds() ?? .infinity)
  }
  let ratio = peer / own
  print("\(seconds) s of stereo at 48 kHz, \(material.name):")
  print("  airworthy  \(rounded(own, 1_000)) s")
  print("  libebur128 \(rounded(peer, 1_000)) s, \(rounded(ratio)) times (limit \(requiredRatio))")
  if tool.isFinite {
    print("  ffmpeg     \(rounded(tool, 1_000)) s, \(rounded(tool / own)) times")
  } else {
    print("  ffmpeg     not there")
  }
  print("  read by airworthy  \(found)")
  print("  read by libebur128 \(expected)")
  return ratio >= requiredRatio && found.agrees(with: expected)
}

var isGood = true
for material in [Material.talk(seconds: seconds), .clippedNoise(seconds: seconds)] {
  isGood = try compare(material) && isGood
}
for (channels, milliseconds) in [(1, 10), (1, 20), (2, 10), (2, 20)] {
  let percent = try LiveMetering.percent(channels: channels, blockMilliseconds: milliseconds)
  print(
    "live microphone, 48 kHz, \(channels) ch, \(milliseconds) ms: \(rounded(percent, 1_000)) % "
      + "of one core (limit \(liveLimitPercent))"
  )
  isGood = percent <= liveLimitPercent && isGood
}
exit(isGood ? 0 : 1)
