/// The level, code and description with which servers answer (section 7.2.2).
struct CommandInformation {
  let level: String
  let code: String
  let description: String

  init(_ object: AMF0Object?) {
    level = object?["level"]?.string ?? ""
    code = object?["code"]?.string ?? ""
    description = object?["description"]?.string ?? object?["details"]?.string ?? ""
  }
}
