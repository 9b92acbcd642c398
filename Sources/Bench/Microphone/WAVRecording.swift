internal import SystemCore
internal import SystemPackage

/// Samples that are kept in a file: RIFF WAVE, 32 bit IEEE float, as they came.
///
/// What can't be written ends the recording, not the measurement. Source: Multimedia Programming
/// Interface and Data Specifications 1.0; RFC 2361 for format 3.
final class WAVRecording {
  private static let headerBytes = 58
  /// A RIFF file's sizes have 32 bits.
  private static let mostBytes = Int(UInt32.max) - headerBytes

  private var draft: FileDraft?
  private let rate: Int
  private let channels: Int
  private var dataBytes = 0
  /// Why nothing more is kept; nil while all is well.
  private(set) var fault: Errno?

  /// Begins a recording.
  init(to path: String, rate: Int, channels: Int) {
    self.rate = rate
    self.channels = channels
    do throws(Errno) {
      draft = try FileDraft(of: path)
      try draft?.append(header)
    } catch {
      fault = error
    }
  }

  /// Adds interleaved samples.
  func add(_ samples: UnsafeBufferPointer<Float>) {
    guard fault == nil else { return }
    let bytes = UnsafeRawBufferPointer(samples)
    guard dataBytes + bytes.count <= Self.mostBytes else {
      fault = .fileTooLarge
      return
    }
    do throws(Errno) {
      try draft?.append(bytes)
      dataBytes += bytes.count
    } catch {
      fault = error
      draft = nil
    }
  }

  /// Puts the file in its place; false where something was lost.
  func finish() -> Bool {
    guard fault == nil else { return false }
    do throws(Errno) {
      try draft?.replace(at: 0, with: header)
      try draft.take()?.commit()
    } catch {
      fault = error
    }
    return fault == nil
  }

  private var header: [UInt8] {
    var bytes: [UInt8] = []
    func text(_ text: StaticString) { text.withUTF8Buffer { bytes += $0 } }
    func number(_ value: Int, bytes count: Int) {
      for shift in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * shift))) }
    }
    let frameBytes = channels * MemoryLayout<Float>.size
    text("RIFF")
    number(Self.headerBytes - 8 + dataBytes, bytes: 4)
    text("WAVEfmt ")
    number(18, bytes: 4)
    number(3, bytes: 2)  // WAVE_FORMAT_IEEE_FLOAT
    number(channels, bytes: 2)
    number(rate, bytes: 4)
    number(rate * frameBytes, bytes: 4)
    number(frameBytes, bytes: 2)
    number(32, bytes: 2)
    number(0, bytes: 2)  // no extension
    text("fact")
    number(4, bytes: 4)
    number(dataBytes / max(frameBytes, 1), bytes: 4)
    text("data")
    number(dataBytes, bytes: 4)
    return bytes
  }
}
