internal import Rig
internal import Text

extension DevicesText {
  /// A line an encoder, those that work first; why the others do not.
  mutating func add(_ listing: EncoderListing) {
    func word(_ message: EncoderMessage) -> String { message.text(in: language) }
    section(word(.encoders))
    let order: [MediaEncoder.State] = [.works, .fails, .missing]
    for state in order {
      for encoder in listing.encoders where encoder.state == state {
        title(
          "\(encoder.kind.displayName) (\(encoder.codec.rawValue.uppercased()))",
          word(.state(state))
        )
        if let fault = encoder.fault {
          let detail = fault == .noDevice ? nil : encoder.detail
          let words = [word(.fault(fault)), detail.map { "“\($0)”" }, encoder.device]
          add(words.compactMap { $0 }.joined(separator: " · ").harmless, indent: 4)
        } else if let opened = encoder.openedMs {
          let words = [word(.opened(milliseconds: opened.fixed(0))), encoder.device]
          add(words.compactMap { $0 }.joined(separator: " · ").harmless, indent: 4)
        }
      }
    }
    add(listing.library.harmless, indent: 2)
  }
}
