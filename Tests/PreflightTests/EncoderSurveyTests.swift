import OrderedJSON
import Rig
import SystemCore
import Testing
import Workers

@testable import Preflight

/// A driver that hangs, or brings its process down, takes none of the other encoders with it.
@Suite(.timeLimit(.minutes(1)))
struct EncoderSurveyTests {
  private func line(_ fact: EncoderSurveyFact) throws -> String {
    try OrderedJSON.text(of: WorkerMessage.measurement(fact), .wire)
  }

  private func supervisor(_ script: String) -> Supervisor {
    Supervisor(program: "/bin/false", media: "/bin/sh", arguments: ["-c", script])
  }

  private func script(bad end: String) throws -> String {
    """
    read -r job
    echo '\(try line(.library("lib 1")))'
    case "$job" in
    *x264*) echo '\(try line(.trying(.x264)))'
      echo '\(try line(.encoder(MediaEncoder(.x264, state: .works))))'
      echo '\(try line(.trying(.h264VAAPI)))'
      \(end) ;;
    *h264_nvenc*) echo '\(try line(.trying(.h264NVENC)))'
      echo '\(try line(.encoder(MediaEncoder(.h264NVENC, state: .missing))))'
      echo '{"message":"done"}' ;;
    esac
    """
  }

  @Test(
    arguments: [("exec sleep 600", MediaEncoder.Fault.hung), ("kill -SEGV $$", .driver)]
  )
  func `The others are listed all the same`(end: String, fault: MediaEncoder.Fault) throws {
    let survey = EncoderSurvey(supervisor(try script(bad: end)), patience: .milliseconds(500))
    let listing = try survey.run([.x264, .h264VAAPI, .h264NVENC])
    #expect(listing.library == "lib 1")
    #expect(listing.encoders.map(\.kind) == [.x264, .h264VAAPI, .h264NVENC])
    #expect(listing.encoders.map(\.state) == [.works, .fails, .missing])
    #expect(listing.encoders[1].fault == fault)
  }

  @Test func `A program that is not there, or does not start, is no listing`() {
    for program in [nil, "/nonexistent/airworthy-media", "/bin/false"] {
      let supervisor = Supervisor(program: "/bin/false", media: program, arguments: [])
      #expect(throws: EncoderSurvey.Failure.noProgram) {
        try EncoderSurvey(supervisor).run([.x264])
      }
    }
  }
}
