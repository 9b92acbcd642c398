import SynthesisedUVC
import Testing
import TestSupport

@testable import UVC

/// Which streams fit on one bus together.
struct BusLedgerTests {
  /// The load of a setting of the C920-like camera.
  private func load(_ bytes: Int) -> PeriodicLoad {
    let settings = DeviceDescriptors(SynthesisedCamera.c920()).configurations[0].interfaces[1]
      .streamAlternates(at: .high)
    return settings.first { $0.load.bytes == bytes }?.load
      ?? PeriodicLoad(bytes: bytes, nanoseconds: bytes * 20)
  }

  private func demand(_ device: String, _ bytes: Int) -> StreamDemand {
    StreamDemand(device: device, interface: 1, load: load(bytes))
  }

  private func reservation(_ device: String, _ bytes: Int) -> PeriodicReservation {
    PeriodicReservation(device: device, interface: 1, load: load(bytes))
  }

  @Test(
    arguments: [
      ([3060], .fits), ([3060, 2688], .tight), ([3060, 3060], .exceeds), ([2688, 2688], .tight),
      ([1984, 1984], .fits), ([1984, 1984, 1984], .tight), ([1984, 1984, 1984, 192], .exceeds),
    ] as [([Int], BusFit)]
  )
  func `Cameras fit together or do not`(bytes: [Int], fit: BusFit) {
    let ledger = BusLedger(speed: .high, reservations: [])
    let demands = bytes.enumerated().map { demand("1-\($0)", $1) }
    #expect(ledger.fit(demands) == fit)
  }

  @Test func `A camera's own stream makes room for its next one`() {
    let ledger = BusLedger(speed: .high, reservations: [reservation("1-1", 3060)])
    #expect(ledger.fit([demand("1-1", 3060)]) == .fits)
    #expect(ledger.fit([demand("1-2", 3060)]) == .exceeds)
    #expect(ledger.reserved.bytes == 3060)
    #expect(ledger.reserved(by: "1-1").bytes == 3060)
    #expect(ledger.reserved(by: "1-2") == .none)
  }

  @Test func `Endpoints that are served by turns share their room`() {
    let sound = (0..<8).map {
      PeriodicReservation(
        device: "1-\($0)",
        interface: 3,
        load: PeriodicLoad(bytes: 100, nanoseconds: 2000),
        period: 8
      )
    }
    #expect(BusLedger(speed: .high, reservations: sound).reserved.bytes == 100)
    #expect(BusLedger(speed: .high, reservations: sound + sound).reserved.bytes == 200)
  }

  @Test func `Status endpoints make a bus tight, never exceeded`() {
    let status = PeriodicReservation(
      device: "1-9",
      interface: 0,
      load: PeriodicLoad(bytes: 1024, nanoseconds: 21_000),
      isInterrupt: true
    )
    let ledger = BusLedger(speed: .high, reservations: [status, reservation("1-8", 1984)])
    #expect(ledger.reserved.bytes == 1024 + 1984)
    #expect(ledger.fit([demand("1-1", 1984), demand("1-2", 1984)]) == .tight)
    #expect(ledger.fit([demand("1-1", 1600)]) == .fits)
    #expect(ledger.fit([demand("1-1", 1984)]) == .tight)
  }

  @Test func `Bulk fits beside anything`() {
    let ledger = BusLedger(speed: .high, reservations: [reservation("1-1", 3060)])
    let bulk = StreamDemand(device: "1-2", interface: 1, load: .none)
    #expect(ledger.fit([bulk]) == .fits)
  }

  @Test func `Full speed has its own budget by the frame`() {
    let ledger = BusLedger(speed: .full, reservations: [])
    let largest = DeviceDescriptors(SynthesisedCamera.fullSpeed).configurations[0].interfaces[1]
      .streamAlternates(at: .full).last
    let load = largest?.load ?? .none
    #expect(load.bytes == 1023)
    let one = StreamDemand(device: "1-1", interface: 1, load: load)
    let two = StreamDemand(device: "1-2", interface: 1, load: load)
    #expect(ledger.fit([one]) == .fits)
    #expect(ledger.fit([one, two]) == .exceeds)
  }

  @Test func `Split transactions take at most 188 bytes of a microframe`() {
    #expect(PeriodicLoad.splitTransactions(frameBytes: 8).bytes == 8)
    #expect(PeriodicLoad.splitTransactions(frameBytes: 1023).bytes == 188)
  }
}
