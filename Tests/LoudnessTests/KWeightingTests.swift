import Glibc
import Testing

@testable import Loudness

@Suite("K-weighting")
struct KWeightingTests {
  private func gain(_ weighting: KWeighting, _ frequency: Double, _ sampleRate: Int) -> Double {
    let sine = sin(.pi * frequency / Double(sampleRate))
    let shelf = weighting.shelf.powerGain(atSquaredSine: sine * sine)
    let highPass = weighting.highPass.powerGain(atSquaredSine: sine * sine)
    return 10 * log10(shelf * highPass)
  }

  /// BS.1770-5: "the same frequency response that the specified filter provides at 48 kHz".
  static let tolerances: [(sampleRate: Int, decibels: Double)] = [
    (8_000, 0.03), (11_025, 0.02), (16_000, 0.004), (22_050, 0.001), (32_000, 0.0002),
    (44_100, 0.0001), (96_000, 0.0001), (192_000, 0.0001), (768_000, 0.0001),
  ]

  @Test("every rate has the response of 48 kHz", arguments: tolerances)
  func response(sampleRate: Int, tolerance: Double) {
    let derived = KWeighting.at(sampleRate: sampleRate)
    let highest = min(Double(sampleRate) / 2 * 0.99, 20_000)
    for frequency in stride(from: 10.0, to: highest, by: 10) {
      let expected = gain(.at48kHz, frequency, 48_000)
      let found = gain(derived, frequency, sampleRate)
      #expect(abs(found - expected) < tolerance, "\(frequency) Hz")
    }
  }

  @Test("the derivation gives back the tables of the standard just beside 48 kHz")
  func nearTheTables() {
    let derived = KWeighting.at(sampleRate: 48_001)
    let tables = KWeighting.at48kHz
    #expect(abs(derived.shelf.b0 - tables.shelf.b0) < 1e-4)
    #expect(abs(derived.shelf.b1 - tables.shelf.b1) < 1e-4)
    #expect(abs(derived.shelf.b2 - tables.shelf.b2) < 1e-4)
    #expect(abs(derived.highPass.b0 - tables.highPass.b0) < 1e-4)
    #expect(abs(derived.highPass.a2 - tables.highPass.a2) < 1e-4)
  }
}
