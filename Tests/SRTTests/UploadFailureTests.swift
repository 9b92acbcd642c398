import Rig
import SRT
import Testing

@testable import Bench

/// What each failure of an SRT connection is told as.
@Suite struct UploadFailureTests {
  @Test(arguments: [
    (SRTStage.resolve, SRTFailure.Cause.nameNotFound, FindingCode.uplinkName),
    (.resolve, .noAddress, .uplinkName),
    // Once a name server that failed was told as a name that does not exist.
    (.resolve, .nameServerFailed, .uplinkNameServer), (.resolve, .timedOut, .uplinkNameServer),
    (.connect, .timedOut, .uplinkSilent), (.connect, .refused, .uplinkRefused),
    (.connect, .networkUnreachable, .uplinkUnreachable),
    (.connect, .wrongPassphrase, .uplinkPassphrase),
    (.connect, .passphraseRequired, .uplinkPassphrase),
    (.connect, .passphraseUnexpected, .uplinkPassphrase),
    (.connect, .incompatibleVersion, .uplinkIncompatible),
    (.connect, .incompatible(reason: 12), .uplinkIncompatible),
    (.connect, .rejected(.version), .uplinkIncompatible),
    (.connect, .rejected(.conflict), .uplinkNameInUse),
    (.connect, .rejected(.unauthorized), .uplinkKey),
    (.connect, .rejectedWithCode(2000), .uplinkKey), (.connect, .notSRT, .uplinkNotSRT),
    (.connect, .closed, .uplinkKey), (.stream, .closed, .uplinkClosed),
    (.stream, .stalled, .uplinkStalled), (.connect, .library(code: 5), .uplinkFailed),
    (.connect, .libraryMissing("libsrt.so"), .uplinkSRTLibrary),
    (.connect, .libraryTooOld("1.4.4"), .uplinkSRTLibrary),
  ])
  func codes(stage: SRTStage, cause: SRTFailure.Cause, code: FindingCode) {
    #expect(UplinkFailure(SRTFailure(stage, cause)).code == code)
  }
}
