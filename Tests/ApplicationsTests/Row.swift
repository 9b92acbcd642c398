import Applications
import Rig
import Testing

typealias Code = ApplicationPick.Reason.Code

/// A camera, a request and the pick that a rule must lead to.
struct Row: Sendable, CustomTestStringConvertible {
  let rule: String
  let camera: Camera
  let request: ApplicationRequest
  /// `FOURCC WIDTHxHEIGHT`.
  let format: String
  /// `NUMERATOR/DENOMINATOR`; nil where no rate is set.
  let asked: String?
  /// Nil where the rate must be said to be unknown.
  let granted: Double?
  let basis: ApplicationPick.RateBasis
  let code: Code

  init(
    _ rule: String,
    _ camera: Camera,
    _ request: ApplicationRequest = ApplicationRequest(),
    format: String,
    asked: String?,
    granted: Double?,
    _ basis: ApplicationPick.RateBasis,
    _ code: Code
  ) {
    self.rule = rule
    self.camera = camera
    self.request = request
    self.format = format
    self.asked = asked
    self.granted = granted
    self.basis = basis
    self.code = code
  }

  var testDescription: String { rule }

  /// Checks the pick of a program against what the row expects.
  func check(_ application: ApplicationPick.Application) throws -> ApplicationPick {
    let pick = camera.pick(of: application, request: request)
    #expect(pick.isListed)
    #expect(pick.obstacle == nil)
    let format = try #require(pick.granted)
    #expect("\(format.fourcc) \(format.width)x\(format.height)" == self.format)
    let interval = pick.asked?.interval.map { "\($0.numerator)/\($0.denominator)" }
    #expect(interval == asked)
    #expect(format.rateFps.map { $0.rounded(decimals: 2) } == granted)
    #expect(pick.rateBasis == basis)
    #expect(pick.reasons.map(\.code).contains(code))
    return pick
  }
}

/// `FOURCC:WIDTHxHEIGHT@RATE`, each part left out at will.
func wants(
  _ fourcc: String? = nil,
  _ width: UInt32 = 0,
  _ height: UInt32 = 0,
  at rate: Double? = nil,
  decodes: Bool = false
) -> ApplicationRequest {
  let size = width > 0 ? ApplicationRequest.Size(width: width, height: height) : nil
  return ApplicationRequest(fourcc: fourcc, size: size, rateFps: rate, decodes: decodes)
}

extension ApplicationPick {
  func arguments(of code: Code) -> [String: String]? {
    reasons.first { $0.code == code }?.arguments
  }
}
