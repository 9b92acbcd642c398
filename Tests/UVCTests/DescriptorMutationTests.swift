import SynthesisedUVC
import Testing
import TestSupport

@testable import UVC

/// Good descriptors with bytes changed, cut out, doubled: seeded, so that a failure comes back.
struct DescriptorMutationTests {
  private static let originals = [
    SynthesisedCamera.c920(), SynthesisedCamera.bulk(), SynthesisedCamera.fullSpeed,
    SynthesisedCamera.withInfrared, SynthesisedCamera.superSpeedIsochronous,
  ]

  @Test(arguments: 0..<8)
  func `No mutation breaks the reader or the ledger`(seed: Int) {
    var random = SeededNoise(seed: UInt64(seed))
    for _ in 0..<5000 {
      let original = Self.originals[Int(random.next() % UInt64(Self.originals.count))]
      let read = DeviceDescriptors(mutated(original, &random))
      expectSound(read, atMost: 2 * original.count, at: speed(&random))
    }
  }

  @Test func `No noise breaks the reader`() {
    var random = SeededNoise(seed: 99)
    for _ in 0..<5000 {
      let count = Int(random.next() % 400)
      var bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      // Mostly behind a device descriptor, so that what follows is read.
      if random.next() % 8 != 0 { bytes = Array(SynthesisedCamera.hub[..<27]) + bytes }
      expectSound(DeviceDescriptors(bytes), atMost: bytes.count, at: speed(&random))
    }
  }

  private func speed(_ random: inout SeededNoise) -> USBSpeed {
    USBSpeed.allCases[Int(random.next() % UInt64(USBSpeed.allCases.count))]
  }

  /// Everything read stays within what the bytes can hold, and every figure can be reckoned with.
  private func expectSound(_ read: DeviceDescriptors, atMost count: Int, at speed: USBSpeed) {
    var items = read.configurations.count
    var soundness = read.faults.count <= DeviceDescriptors.faultLimit
    for fault in read.faults where fault.offset > count { soundness = false }
    for configuration in read.configurations {
      for interface in configuration.interfaces {
        items += 1 + interface.alternates.reduce(0) { $0 + 1 + $1.endpoints.count }
        soundness = soundness && isSound(interface, speed)
        items += interface.videoStreaming?.formats.reduce(0) { $0 + 1 + $1.frames.count } ?? 0
      }
    }
    #expect(items <= count)
    #expect(soundness)
  }

  private func isSound(_ interface: Interface, _ speed: USBSpeed) -> Bool {
    let alternates = interface.streamAlternates(at: speed)
    let reservations = interface.alternates.flatMap {
      $0.reservations(of: "1-1", interface: interface.number, at: speed)
    }
    let ledger = BusLedger(speed: speed, reservations: reservations)
    var isSound = ledger.reserved.bytes >= 0 && ledger.reserved.nanoseconds >= 0
    for format in interface.videoStreaming?.formats ?? [] {
      for frame in format.frames {
        for need in format.needs(frame, on: alternates, at: speed) {
          isSound = isSound && need.neededBytes >= 12 && need.rateFps?.isFinite == true
        }
        if let limit = format.isochronousLimitFps(frame, at: speed) {
          isSound = isSound && limit.isFinite && limit > 0
        }
      }
    }
    return isSound
  }

  private func mutated(_ original: [UInt8], _ random: inout SeededNoise) -> [UInt8] {
    var bytes = original
    for _ in 0...(random.next() % 6) where !bytes.isEmpty {
      let place = Int(random.next() % UInt64(bytes.count))
      let end = min(bytes.count, place + Int(random.next() % 40))
      switch random.next() % 6 {
      case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
      case 1: bytes[place] = [0, 1, 2, 0x7f, 0x80, 0xff][Int(random.next() % 6)]
      case 2: bytes[place] ^= 1 << UInt8(random.next() % 8)
      case 3: bytes.removeSubrange(place..<end)
      case 4: bytes.removeSubrange(place...)
      default:
        // Grows to less than twice the original over all mutations.
        let piece = Array(bytes[place..<end])
        if bytes.count + piece.count < 2 * original.count {
          bytes.insert(contentsOf: piece, at: place)
        }
      }
    }
    return bytes
  }
}
