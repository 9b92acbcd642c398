import CEBUR128
import Glibc

/// The same by libebur128.
func measureWithEBUR128(_ material: Material) -> Readings? {
  let mode =
    EBUR128_MODE_I.rawValue | EBUR128_MODE_LRA.rawValue | EBUR128_MODE_TRUE_PEAK.rawValue
  let channels = UInt32(Material.channels)
  var state = ebur128_init(channels, UInt(Material.sampleRate), Int32(mode))
  guard state != nil else { return nil }
  defer { ebur128_destroy(&state) }
  material.forEachBlock { block in
    ebur128_add_frames_float(state, block.baseAddress, block.count / Material.channels)
  }
  var readings = Readings()
  ebur128_loudness_global(state, &readings.integratedLUFS)
  ebur128_loudness_range(state, &readings.rangeLU)
  var (left, right) = (0.0, 0.0)
  ebur128_true_peak(state, 0, &left)
  ebur128_true_peak(state, 1, &right)
  readings.truePeakDBTP = 20 * log10(max(left, right))
  return readings
}
