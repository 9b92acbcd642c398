extension [Double] {
  /// The value in the middle; nil where there is none.
  var median: Double? {
    guard !isEmpty else { return nil }
    let ordered = sorted()
    return count % 2 == 1
      ? ordered[count / 2] : (ordered[count / 2 - 1] + ordered[count / 2]) / 2
  }
}
