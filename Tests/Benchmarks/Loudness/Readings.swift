/// What all contestants have to find, each by its own way.
struct Readings {
  var integratedLUFS = 0.0
  var rangeLU = 0.0
  var truePeakDBTP = 0.0

  /// libebur128 looks for the range once a second, not ten times, so always at the same moment of a
  /// phrase, and its interpolation loses nearly 1 dB at the top of the band.
  func agrees(with other: Readings) -> Bool {
    abs(integratedLUFS - other.integratedLUFS) < 0.01 && abs(rangeLU - other.rangeLU) < 1.5
      && abs(truePeakDBTP - other.truePeakDBTP) < 1
  }
}
