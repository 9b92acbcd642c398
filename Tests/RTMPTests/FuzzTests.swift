import NIOCore
import Testing

@testable import RTMP

/// Random and damaged input to everything that reads from the network: errors are fine, traps and
/// endless loops are not.
@Suite(.timeLimit(.minutes(1)))
struct FuzzTests {
  /// xorshift64*, so that a failure can be repeated.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state ^= state >> 12
      state ^= state << 25
      state ^= state >> 27
      return state &* 0x2545_F491_4F6C_DD1D
    }

    mutating func bytes(_ count: Int) -> [UInt8] {
      (0..<count).map { _ in UInt8.random(in: 0...255, using: &self) }
    }
  }

  private static func conversation() -> [UInt8] {
    var writer = ChunkWriter()
    var buffer = ByteBuffer()
    writer.writeControl(.windowAcknowledgementSize, 5_000_000, into: &buffer)
    writer.writeSetChunkSize(200, into: &buffer)
    writer.writeUserControl(.pingRequest, 7, into: &buffer)
    writer.writeCommand(
      "_result",
      transaction: 1,
      [
        .object(["fmsVer": "FMS/3", "list": .strictArray([1.0, "a", nil])]),
        .ecmaArray(["code": "NetConnection.Connect.Success", "level": "status"]),
      ],
      into: &buffer
    )
    writer.write(
      .video,
      streamID: 1,
      timestamp: 0xFF_FFFF,
      body: [UInt8](repeating: 9, count: 900),
      into: &buffer
    )
    return Array(buffer.readableBytesView)
  }

  @Test(arguments: 1...20)
  func `Damaged conversations end in messages or errors`(seed: Int) {
    var dice = Dice(state: UInt64(seed) &* 0x9E37_79B9)
    var survivors = 0
    for _ in 0..<10 {
      var bytes = Self.conversation()
      for _ in 0..<Int.random(in: 1...6, using: &dice) {
        let index = Int.random(in: 0..<bytes.count, using: &dice)
        switch dice.next() % 3 {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &dice)
        case 1: bytes.remove(at: index)
        default: bytes.insert(contentsOf: dice.bytes(3), at: index)
        }
      }
      survivors += read(bytes, piece: Int.random(in: 1...300, using: &dice))
    }
    #expect(survivors > 0)
  }

  /// Reads until the end or the first error; returns how many messages came out.
  private func read(_ bytes: [UInt8], piece: Int) -> Int {
    var reader = ChunkReader()
    var buffer = ByteBuffer()
    var rest = bytes[...]
    var count = 0
    let text = ServerText(key: nil, url: Self.url)
    while !rest.isEmpty {
      buffer.writeBytes(rest.prefix(piece))
      rest = rest.dropFirst(piece)
      do {
        while let message = try reader.next(from: &buffer) {
          count += 1
          guard let command = Command(message) else { continue }
          for stage in RTMPStage.allCases {
            _ = AnswerReader(text: text).answer(command, at: stage)
          }
        }
      } catch {
        return count
      }
    }
    return count
  }

  private static let url: RTMPURL = {
    do { return try RTMPURL("rtmp://host/app") } catch { preconditionFailure("\(error)") }
  }()

  @Test(arguments: 1...10)
  func `Random bytes are no AMF0 that traps`(seed: Int) {
    var dice = Dice(state: UInt64(seed))
    var malformed = 0
    for _ in 0..<50 {
      var bytes = dice.bytes(Int.random(in: 1...80, using: &dice))
      // Favour real markers, else almost all end at the first byte.
      for index in bytes.indices where dice.next() % 2 == 0 { bytes[index] %= 0x11 }
      do {
        _ = try AMF0Decoder.values(in: ByteBuffer(bytes: bytes))
      } catch {
        malformed += 1
      }
    }
    #expect(malformed > 0)
  }

  @Test(arguments: 1...10)
  func `Random bytes are no handshake, certificate or address that traps`(seed: Int) {
    var dice = Dice(state: UInt64(seed) << 20)
    for _ in 0..<40 {
      let bytes = dice.bytes(Int.random(in: 1...64, using: &dice))
      var buffer = ByteBuffer(bytes: bytes)
      let reply = try? ClientHandshake().receive(&buffer)
      #expect(reply == .some(nil) || reply == nil)
      _ = CertificateIssuer.name(certificate: bytes)
      _ = CertificateIssuer.name(certificate: [0x30, 0x3E, 0x30, 0x3C] + bytes)
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(throws: RTMPURLError.self) { try RTMPURL("rtmp://@\(text)") }
      _ = try? RTMPURL("rtmp://\(text)")
    }
  }
}
