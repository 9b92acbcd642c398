import Testing

@testable import truth

struct ArrivalLogTests {
  @Test func `The octets stand under their name`() {
    let text = """
      TcpExt: SyncookiesSent InOctets
      TcpExt: 1 2
      IpExt: InNoRoutes InOctets OutOctets
      IpExt: 0 123456789012 7

      """
    #expect(ArrivalLog.octets(text) == 123_456_789_012)
  }

  @Test(arguments: [
    "", "IpExt: InOctets\n", "IpExt: A B\nIpExt: 1 2\n", "IpExt: A InOctets\nIpExt: 1\n",
  ])
  func `What holds none gives none`(text: String) { #expect(ArrivalLog.octets(text) == nil) }
}
