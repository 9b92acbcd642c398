import Testing

@testable import truth

struct UplinkTraceTests {
  @Test func readsMahimahi() throws {
    let trace = try UplinkTrace.mahimahi("0\n\n 5\r\n5\n1000\n")
    #expect(trace == .opportunities([0, 5, 5, 1000]))
    #expect(trace.period == 1)
  }

  @Test(arguments: [
    ("5\n4\n", TraceError.line(2, "4")), ("1\nx\n", .line(2, "x")), ("-1\n", .line(1, "-1")),
    ("1.5\n", .line(1, "1.5")), ("", .empty), ("0\n0\n", .empty),
    ("99999999999999999999\n", .line(1, "99999999999999999999")),
  ])
  func refusesBrokenMahimahi(text: String, error: TraceError) {
    #expect(throws: error) { try UplinkTrace.mahimahi(text) }
  }

  @Test func readsSeconds() throws {
    let trace = try UplinkTrace.seconds("second,uplink_mbps\n0,14.00\n1,0\n2,3.5\n")
    #expect(trace == .rates([14, 0, 3.5]))
  }

  @Test(arguments: [
    ("second,mbps\n0,1\n2,1\n", TraceError.line(3, "2,1")), ("0,-1\n", .line(1, "0,-1")),
    ("0,nan\n", .line(1, "0,nan")), ("0,inf\n", .line(1, "0,inf")), ("0\n", .line(1, "0")),
    ("0,1,2\n", .line(1, "0,1,2")), ("second,mbps\n", .empty), ("0,0\n1,0\n", .empty),
  ])
  func refusesBrokenSeconds(text: String, error: TraceError) {
    #expect(throws: error) { try UplinkTrace.seconds(text) }
  }

  /// 12 kbit an opportunity: 4 in the first second, 1 at the end, and round again.
  @Test func capacityOfSecondsRepeats() {
    let trace = UplinkTrace.opportunities([100, 200, 300, 400, 2000])
    let seconds = trace.capacity(from: 0, seconds: 4)
    #expect(seconds.map { ($0 * 1000).rounded() } == [48, 0, 60, 0])
    #expect(trace.capacity(from: 2, seconds: 1).map { ($0 * 1000).rounded() } == [48])
  }

  @Test func ratesBetweenSecondsAreMixed() {
    let trace = UplinkTrace.rates([10, 20])
    #expect(trace.capacity(from: 0.5, seconds: 2) == [15, 15])
  }
}
