// What the picture checks cost: 1080p MJPG at 30 frames a second, of which pairs are looked at, as the
// camera bench does it. Prints the share of one core; leaves with 1 above the limit.
import Glibc
import Picture
import Rig
import SystemCore
import TestSupport

let limitPercent = 15.0
let (width, height, rate, seconds) = (1920, 1080, 30, 20)

/// A textured scene with sensor noise, as YUYV: noise makes JPEGs as large as a webcam's.
func scene(_ noise: inout SeededNoise) -> [UInt8] {
  (0..<width * height * 2).map { index in
    let (column, row) = (index / 2 % width, index / 2 / width)
    let texture = index % 2 == 0 ? 90 + (column / 8 ^ row / 8) & 63 : 128
    return UInt8(clamping: texture + Int(noise.quickNormal() * 3))
  }
}

var noise = SeededNoise(seed: 1)
let raw = FrameLayout(fourcc: "YUYV", width: width, height: height)
let frames = try (0..<4).map { _ in
  try scene(&noise).withUnsafeBytes { try Snapshot.jpeg(of: $0, raw, quality: 80) }
}
var decoder = try PictureDecoder(FrameLayout(fourcc: "MJPG", width: width, height: height))
var picture = AnalysisPicture()
var pairs = PairSelection()
var meter = PictureMeter(framePeriodSeconds: 1 / Double(rate))
let begin = ProcessorTime.used
var looked = 0
for number in 0..<rate * seconds {
  let time = Int64(number) * 1_000_000_000 / Int64(rate)
  meter.observe(digest: UInt64(number), atNanoseconds: time)
  let choice = pairs.choose(atNanoseconds: time)
  guard choice != .skip else { continue }
  looked += 1
  try frames[number % frames.count].withUnsafeBytes {
    try decoder.decode($0, timeNanoseconds: time, digest: UInt64(number), into: &picture)
  }
  meter.add(picture, followsPrevious: choice == .second)
}
let measurement = meter.measurement()
let percent = (ProcessorTime.used - begin) / .seconds(seconds) * 100
let kilobytes = frames.map(\.count).reduce(0, +) / frames.count / 1024
print(
  "picture checks, 1080p\(rate) MJPG of \(kilobytes) KiB a frame: "
    + "\((percent * 10).rounded() / 10) % of one core "
    + "(\(looked / seconds) frames a second looked at; limit \(limitPercent) %)"
)
exit(measurement.meanLuma == nil || percent > limitPercent ? 1 : 0)
