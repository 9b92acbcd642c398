/// Who signed a certificate, from its DER form (RFC 5280, section 4.1).
enum CertificateIssuer {
  private static let versionTag: UInt8 = 0xA0
  private static let organisation: [UInt8] = [0x55, 0x04, 0x0A]
  private static let commonName: [UInt8] = [0x55, 0x04, 0x03]

  /// Organisation and common name, such as `Let's Encrypt, R11`; nil where neither can be read.
  static func name(certificate: [UInt8]) -> String? {
    var outer = DERReader(certificate[...])
    guard let whole = outer.next() else { return nil }
    var signed = DERReader(whole.content)
    guard let body = signed.next() else { return nil }
    var fields = DERReader(body.content)
    guard var field = fields.next() else { return nil }
    if field.tag == versionTag {
      guard let serial = fields.next() else { return nil }
      field = serial
    }
    // The serial number has been read; the signature algorithm stands before the issuer.
    guard fields.next() != nil, let issuer = fields.next() else { return nil }
    let parts = [organisation, commonName].compactMap { text(of: $0, in: issuer.content) }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private static func text(of identifier: [UInt8], in name: ArraySlice<UInt8>) -> String? {
    var sets = DERReader(name)
    while let set = sets.next() {
      var pairs = DERReader(set.content)
      while let pair = pairs.next() {
        var parts = DERReader(pair.content)
        guard let type = parts.next(), let value = parts.next() else { continue }
        if Array(type.content) == identifier {
          return String(decoding: value.content, as: UTF8.self)
        }
      }
    }
    return nil
  }
}
