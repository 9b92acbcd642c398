public import Rig

/// The words around a program's choice of a camera's mode.
public enum ApplicationMessage: CatalogueMessage {
  /// The program's name with the state of knowledge of it: a title.
  case title(ApplicationPick.Application, date: String, version: String)
  /// The mode it runs, such as `MJPG 1920x1080`, and the rate in frames per second, as far as known;
  /// `whenFree` while another program has the camera.
  case runs(mode: String, rateFps: String?, ApplicationPick.RateBasis?, whenFree: Bool)
  /// The mode it asks for, where the driver's answer is not known.
  case asks(mode: String)
  /// Nothing is known of what it would do.
  case unknown
  /// The program does not offer the camera.
  case notListed(ApplicationPick.Application)
  /// The program offers the camera, but it would not start.
  case notStarted
  /// What happens to the picture on its way: a sentence.
  case conversion(ApplicationPick.Conversion, ApplicationPick.Application)
  /// What a damaged frame does: a sentence.
  case damagedFrame(ApplicationPick.DamagedFrame, ApplicationPick.Application)
  /// Leads the changes of controls.
  case controls
  /// A change of a control; `to` is nil where it depends on the machine.
  case controlChange(name: String, from: String, to: String?)
  /// Leads what is assumed without proof.
  case notVerified
  /// What is assumed without proof: a sentence.
  case doubt(ApplicationPick.Doubt, ApplicationPick.Application)
  /// Where the rules are written.
  case source(String)
}
