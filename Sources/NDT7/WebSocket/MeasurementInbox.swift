import FoundationEssentials
import NIOCore
import NIOWebSocket

/// Judges the server's frames and keeps what they tell; bounded whatever the server sends.
struct MeasurementInbox {
  /// What a frame asks for.
  enum Demand: Equatable {
    case ping(ByteBuffer)
    case close(code: UInt16?)
    case violation(NDT7Violation)
  }

  /// A server measures every 25 ms at the most, and may ping as often, for 15 s at the longest.
  private static let maximumFrames = 2000

  private(set) var measurements: [ServerMeasurement] = []
  private var frames = 0
  /// The text so far of a message in fragments.
  private var fragments: ByteBuffer?

  mutating func receive(_ frame: WebSocketFrame) -> Demand? {
    frames += 1
    guard frames <= Self.maximumFrames else { return .violation(.tooManyFrames) }
    guard frame.maskKey == nil else { return .violation(.maskedFrame) }
    guard !frame.rsv1, !frame.rsv2, !frame.rsv3 else { return .violation(.reservedBits) }
    return switch frame.opcode {
    case .text: fragments == nil ? gather(frame) : .violation(.badFragment)
    case .continuation: fragments == nil ? .violation(.badFragment) : gather(frame)
    case .binary: .violation(.binaryMessage)
    case .ping: .ping(frame.data)
    case .pong: nil
    case .connectionClose: .close(code: frame.data.getInteger(at: frame.data.readerIndex))
    default: .violation(.unknownOpcode)
    }
  }

  private mutating func gather(_ frame: WebSocketFrame) -> Demand? {
    var text = fragments ?? ByteBuffer()
    text.writeImmutableBuffer(frame.data)
    guard text.readableBytes <= ServerMeasurement.maximumBytes
    else { return .violation(.messageTooLarge) }
    fragments = frame.fin ? nil : text
    guard frame.fin else { return nil }
    guard let measurement = ServerMeasurement(json: Data(text.readableBytesView), arrival: .now)
    else { return .violation(.badMeasurement) }
    measurements.append(measurement)
    return nil
  }
}
