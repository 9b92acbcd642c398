/// What a message holds (Adobe RTMP 1.0, sections 5.4 and 7.1).
struct MessageType: RawRepresentable, Hashable {
  let rawValue: UInt8

  static let setChunkSize = MessageType(rawValue: 1)
  static let abort = MessageType(rawValue: 2)
  static let acknowledgement = MessageType(rawValue: 3)
  static let userControl = MessageType(rawValue: 4)
  static let windowAcknowledgementSize = MessageType(rawValue: 5)
  static let setPeerBandwidth = MessageType(rawValue: 6)
  static let audio = MessageType(rawValue: 8)
  static let video = MessageType(rawValue: 9)
  static let commandAMF3 = MessageType(rawValue: 17)
  static let dataAMF0 = MessageType(rawValue: 18)
  static let commandAMF0 = MessageType(rawValue: 20)
}
