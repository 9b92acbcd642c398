/// Why a driver's timestamps can't be true.
enum ClockFault: String {
  case notMonotonic = "not_monotonic"
  case none
  case constant
  case backwards
  case future
  case past
}
