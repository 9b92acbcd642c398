import Testing

@testable import ComputerProbe

struct NetworkManagerSettingsTests {
  /// The values of NMMetered: unknown, yes, no, guessed yes, guessed no.
  @Test(
    arguments: [
      (0, nil), (1, true), (2, false), (3, true), (4, false), (5, nil), (-1, nil),
    ] as [(CInt, Bool?)]
  )
  func `What NetworkManager set or guessed is told, and what it does not know is not`(
    value: CInt,
    isMetered: Bool?
  ) {
    #expect(NetworkManagerSettings.isMetered(value) == isMetered)
  }
}
