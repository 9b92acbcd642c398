import CSRT
import CSRTHeader
import SRT
import Testing

/// The shim's declarations are held against libsrt's header by the compiler (Header/CSRTHeader.c);
/// here it is shown that it had one to hold them against.
struct HeaderTests {
  @Test func `The header was there and is of the version of the library`() throws {
    let version = airworthy_srt_header_version()
    #expect(version >= 0x01_05_00)
    #expect(airworthy_srt_header_stats_size() < MemoryLayout<airworthy_srt_stats>.size)
    #expect(try SRTLibrary.version().hasPrefix("\(version >> 16).\(version >> 8 & 0xff)."))
  }
}
