/// How many tasks ran or waited for the disk, averaged.
///
/// Source: proc_loadavg(5).
struct LoadAverage: Equatable {
  /// Over 1 minute.
  let oneMinute: Double
  /// Over 5 minutes.
  let fiveMinutes: Double

  /// The averages in the text of `/proc/loadavg`; nil where it is malformed.
  init?(_ text: String) {
    let fields = text.split(separator: " ")
    guard fields.count >= 2, let one = Double(fields[0]), let five = Double(fields[1]),
      one.isFinite, five.isFinite, one >= 0, five >= 0
    else { return nil }
    oneMinute = one
    fiveMinutes = five
  }
}
