import Foundation
import NIOCore
import NIOWebSocket
import Testing

@testable import NDT7

@Suite struct MeasurementTests {
  private func read(_ text: String) -> ServerMeasurement? {
    ServerMeasurement(json: Data(text.utf8), arrival: .now)
  }

  @Test func `A whole measurement`() throws {
    let text = """
      {"AppInfo":{"ElapsedTime":1500000,"NumBytes":900},"BBRInfo":{"BW":1,"MinRTT":2},
      "TCPInfo":{"BusyTime":1,"BytesReceived":1000000,"ElapsedTime":2000000,"MinRTT":12000,
      "RTT":30500,"RTTVar":250,"State":1},"Test":"upload"}
      """
    let measurement = try #require(read(text))
    #expect(measurement.elapsed == .seconds(2))
    #expect(measurement.receivedBytes == 1_000_000)
    #expect(measurement.minRTT == .milliseconds(12))
    #expect(measurement.rtt == .microseconds(30_500))
    #expect(measurement.rttVariation == .microseconds(250))
    #expect(measurement.applicationBytes == 900)
    #expect(measurement.applicationElapsed == .milliseconds(1500))
    #expect(measurement.meanBitsPerSecond == 4_000_000)
  }

  @Test(arguments: [
    "{}", #"{"TCPInfo":null}"#, #"{"TCPInfo":7,"AppInfo":"x"}"#, #"{"TCPInfo":{}}"#,
    #"{"TCPInfo":{"BytesReceived":-1,"ElapsedTime":-1}}"#,
    #"{"TCPInfo":{"BytesReceived":"7","ElapsedTime":null}}"#,
    #"{"TCPInfo":{"BytesReceived":1.5,"ElapsedTime":1e300}}"#,
    #"{"TCPInfo":{"BytesReceived":99999999999999999999}}"#,
  ])
  func `Odd fields are absent ones`(text: String) throws {
    let measurement = try #require(read(text))
    #expect(measurement.receivedBytes == nil)
    #expect(measurement.elapsed == nil)
    #expect(measurement.applicationBytes == nil)
    #expect(measurement.meanBitsPerSecond == nil)
  }

  @Test func `No mean without time`() throws {
    let measurement = try #require(read(#"{"TCPInfo":{"BytesReceived":5,"ElapsedTime":0}}"#))
    #expect(measurement.receivedBytes == 5)
    #expect(measurement.meanBitsPerSecond == nil)
  }

  @Test func `The largest numbers do not overflow`() throws {
    let text = #"{"TCPInfo":{"BytesReceived":\#(Int64.max),"ElapsedTime":\#(Int64.max)}}"#
    let mean = try #require(read(text)?.meanBitsPerSecond)
    #expect(mean.isFinite)
  }

  @Test func `A text of more than 64 KiB is none`() {
    #expect(read("{}" + String(repeating: " ", count: 1 << 16)) == nil)
  }

  @Test func `A text in pieces is one measurement, with a ping between`() {
    var inbox = MeasurementInbox()
    func frame(_ fin: Bool, _ opcode: WebSocketOpcode, _ text: String) -> WebSocketFrame {
      WebSocketFrame(fin: fin, opcode: opcode, data: ByteBuffer(string: text))
    }
    #expect(inbox.receive(frame(false, .text, #"{"TCPInfo":{"Byte"#)) == nil)
    #expect(inbox.receive(frame(true, .ping, "p")) == .ping(ByteBuffer(string: "p")))
    #expect(inbox.receive(frame(false, .continuation, #"sReceived":"#)) == nil)
    #expect(inbox.receive(frame(true, .continuation, "77}}")) == nil)
    #expect(inbox.measurements.map(\.receivedBytes) == [77])
    #expect(inbox.receive(frame(true, .connectionClose, "")) == .close(code: nil))
  }

  @Test(
    arguments: [
      (0, 8192), (16 * 8192 - 1, 8192), (16 * 8192, 16384), (16 * 16384, 32768),
      (1 << 23, 1 << 20), (1 << 24, 1 << 20), (UInt64.max, 1 << 20),
    ] as [(UInt64, Int)]
  )
  func `The size of a message after so many bytes`(total: UInt64, size: Int) {
    var scale = MessageScale()
    #expect(scale.next(after: total) == size)
  }
}
