/// What a driver lists that can't be.
enum ListingFault: String {
  case formatsEndless = "formats_endless"
  case sizesEndless = "sizes_endless"
  case intervalsEndless = "intervals_endless"
  case sizeZero = "size_zero"
  case sizeHuge = "size_huge"
  case rangeReversed = "range_reversed"
  case step
  case intervalZero = "interval_zero"
}
