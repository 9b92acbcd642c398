/// What a driver lists that can't be, or says of the buffers that it hands over.
enum ListingFault: String {
  case formatsEndless = "formats_endless"
  case sizesEndless = "sizes_endless"
  case intervalsEndless = "intervals_endless"
  case controlsEndless = "controls_endless"
  case inputsEndless = "inputs_endless"
  case formatsRepeated = "formats_repeated"
  case sizeZero = "size_zero"
  case sizeHuge = "size_huge"
  case sizeWithoutRate = "size_without_rate"
  case rangeReversed = "range_reversed"
  case step
  case intervalZero = "interval_zero"
  case formatZero = "format_zero"
  case formatHuge = "format_huge"
  case buffersMany = "buffers_many"
  case bufferStrange = "buffer_strange"
  case bufferEmpty = "buffer_empty"
}
