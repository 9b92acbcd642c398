/// The names that a certificate is for, from its DER form (RFC 5280, section 4.2.1.6).
enum CertificateNames {
  private static let extensionsTag: UInt8 = 0xA3
  private static let octetString: UInt8 = 0x04
  private static let dnsName: UInt8 = 0x82
  private static let subjectAltName: [UInt8] = [0x55, 0x1D, 0x11]
  private static let maximumNames = 16

  /// Its DNS names; empty where it has none or cannot be read.
  static func dnsNames(certificate: [UInt8]) -> [String] {
    var outer = DERReader(certificate[...])
    guard let whole = outer.next() else { return [] }
    var signed = DERReader(whole.content)
    guard let body = signed.next() else { return [] }
    var fields = DERReader(body.content)
    while let field = fields.next() {
      guard field.tag == extensionsTag else { continue }
      var wrapper = DERReader(field.content)
      return wrapper.next().map { names(inExtensions: $0.content) } ?? []
    }
    return []
  }

  private static func names(inExtensions content: ArraySlice<UInt8>) -> [String] {
    var extensions = DERReader(content)
    while let next = extensions.next() {
      var parts = DERReader(next.content)
      guard let identifier = parts.next(), Array(identifier.content) == subjectAltName
      else { continue }
      while let part = parts.next() {
        guard part.tag == octetString else { continue }
        var value = DERReader(part.content)
        return value.next().map { names(inSequence: $0.content) } ?? []
      }
    }
    return []
  }

  private static func names(inSequence content: ArraySlice<UInt8>) -> [String] {
    var names = DERReader(content)
    var found: [String] = []
    while found.count < maximumNames, let name = names.next() {
      if name.tag == dnsName { found.append(String(decoding: name.content, as: UTF8.self)) }
    }
    return found
  }
}
