extension Double {
  /// Whether arithmetic may be done with it: a number, and not so large that a sum overflows.
  var isCredible: Bool { isFinite && magnitude <= 1e12 }
}
