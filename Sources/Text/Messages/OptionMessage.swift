/// What is wrong with the options of a command line.
public enum OptionMessage: CatalogueMessage, Equatable {
  /// A number outside of its range.
  case range(option: String, from: String, to: String)
  /// Options that one option does not go with.
  case notWith(option: String, others: [String])
  /// An option that makes sense only beside another.
  case onlyWith(option: String, other: String)
  /// An option that is given more often than makes sense.
  case onlyOne(option: String)
  case demoBringsIngest
  case demoUplink
  case nameIngest
  case publishToMLab
  case severalCameras
  case oneCamera
  case namePlatform
}
