/// The codes on an upload to a measurement server, one case each.
enum MeasurementServerTopic: FindingTopic {
  case bulkOnly
  case busy
  case failed
}
