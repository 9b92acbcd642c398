// How fast an encoder is by `airworthy bench encoder`, beside `ffmpeg -benchmark` with the same frames
// and settings, turn by turn. Prints the median of the ratios; leaves with 1 when they are further
// apart than promised.
import Foundation
import Media
import Rig
import TestSupport

let apart = 0.1
let rounds = 7
let (width, height) = (640, 360)
/// As many as a run of airworthy's takes at most, forwards and backwards in turn.
let (distinctFrames, mostFrames) = (30, 600)

guard let ffmpeg = ExternalProgram("ffmpeg") else {
  print("ffmpeg is not installed")
  exit(1)
}
let folder = FileManager.default.temporaryDirectory.appending(path: "benchmark-\(UUID())")
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
defer { try? FileManager.default.removeItem(at: folder) }
let clip = folder.appending(path: "clip.yuv")
let sequence = folder.appending(path: "sequence.yuv")

let made = try await ffmpeg.run([
  "-v", "error", "-f", "lavfi", "-i", "testsrc2=size=\(width)x\(height):rate=30", "-vf",
  "noise=alls=8:allf=t", "-frames:v", "\(distinctFrames)", "-pix_fmt", "yuv420p", "-f", "rawvideo",
  clip.path(),
])
guard made.status == 0 else {
  print("ffmpeg made no clip: \(made.errors)")
  exit(1)
}
do {
  let bytes = try Data(contentsOf: clip)
  let size = width * height * 3 / 2
  var whole = Data(capacity: mostFrames * size)
  for number in 0..<mostFrames {
    let place = number % (2 * (distinctFrames - 1))
    let frame = place < distinctFrames ? place : 2 * (distinctFrames - 1) - place
    whole.append(bytes[(frame * size)..<((frame + 1) * size)])
  }
  try whole.write(to: sequence)
}

func settings(_ preset: String) -> VideoSettings {
  VideoSettings(
    width: width,
    height: height,
    frameRate: Fraction(numerator: 30, denominator: 1),
    codec: "h264",
    encoder: "x264",
    preset: preset,
    rateControl: "cbr",
    bitrateKbps: 1500,
    bufferKbit: 1500,
    keyframeIntervalSeconds: 2,
    bFrames: 2,
    profile: "high"
  )
}

/// Frames a second by ffmpeg's own count of the time (`rtime`).
func framesPerSecond(_ frames: Int, _ preset: String) async throws -> Double? {
  let run = try await ffmpeg.run([
    "-nostdin", "-hide_banner", "-benchmark", "-f", "rawvideo", "-pix_fmt", "yuv420p", "-s",
    "\(width)x\(height)", "-r", "30", "-i", sequence.path(), "-frames:v", "\(frames)", "-c:v",
    "libx264", "-preset", preset, "-profile:v", "high", "-b:v", "1500k", "-maxrate", "1500k",
    "-bufsize", "1500k", "-g", "60", "-bf", "2", "-x264-params", "filler=1", "-f", "null", "-",
  ])
  guard let place = run.errors.range(of: "rtime=") else { return nil }
  let seconds = Double(run.errors[place.upperBound...].prefix { $0.isNumber || $0 == "." })
  return seconds.map { Double(frames) / $0 }
}

var isGood = true
for preset in ["superfast", "veryfast", "medium"] {
  var ratios: [Double] = []
  var last = (own: 0.0, peer: 0.0)
  for _ in 0..<rounds {
    let own = try RawClip.encode(clip.path(), with: .x264, settings(preset))
    guard let peer = try await framesPerSecond(own.frames, preset) else {
      print("ffmpeg told no time")
      exit(1)
    }
    ratios.append(own.framesPerSecond / peer)
    last = (own.framesPerSecond, peer)
  }
  let median = ratios.sorted()[rounds / 2]
  isGood = isGood && abs(median - 1) <= apart
  print(
    "x264 \(preset): airworthy \(Int(last.own)) fps, ffmpeg -benchmark \(Int(last.peer)) fps, "
      + "median of \(rounds) ratios \((median * 1000).rounded() / 1000)"
  )
}
exit(isGood ? 0 : 1)
