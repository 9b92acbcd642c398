/// Where a device's descriptors contradict themselves, as coarse as people need it.
enum DescribedFault: CaseIterable {
  case cut
  case lengths
  case order
  case counts
  case packets
  case pictures
  case rates

  /// The kind of a fault's stable word; nil where it has none.
  init?(word: String) {
    switch word {
    case "cut_short", "overrun": self = .cut
    case "invalid_length", "wrong_total_length": self = .lengths
    case "wrong_type", "misplaced", "duplicate_alternate": self = .order
    case "wrong_count", "too_many", "missing_intervals": self = .counts
    case "invalid_packet_size": self = .packets
    case "invalid_frame_size", "invalid_depth": self = .pictures
    case "invalid_interval", "invalid_bit_rate": self = .rates
    default: return nil
    }
  }
}
