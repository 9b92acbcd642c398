/// What a driver says of itself that can't be true, after v4l2-compliance's rules.
public enum EnumerationFault: String, Sendable, CaseIterable {
  case formatsEndless = "formats_endless"
  case sizesEndless = "sizes_endless"
  case intervalsEndless = "intervals_endless"
  case controlsEndless = "controls_endless"
  case inputsEndless = "inputs_endless"
  /// A format that is listed twice: often only the first works.
  case formatsRepeated = "formats_repeated"
  /// A size without width or height.
  case sizeZero = "size_zero"
  /// A size that no sensor has.
  case sizeHuge = "size_huge"
  /// A size without a rate, where others have some.
  case sizeWithoutRate = "size_without_rate"
  /// A range that ends before it begins.
  case rangeReversed = "range_reversed"
  /// A range without a step, or one larger than the range.
  case step
  /// An interval without duration, or without end.
  case intervalZero = "interval_zero"
  /// The format that is set has no width or no height.
  case formatZero = "format_zero"
  /// The format that is set is larger than any sensor.
  case formatHuge = "format_huge"
}
