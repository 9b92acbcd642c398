import Rig
import TestSupport
import Testing

@testable import OBSStudio

/// The encoder ids that each version of OBS takes.
@Suite struct EncoderTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let kind: EncoderKind
    let version: OBSVersion?
    let id: String?
    var since: OBSVersion?
    var testDescription: String { "\(kind) \(version.map { "\($0)" } ?? "?")" }
  }

  @Test(arguments: [
    Row(kind: .x264, version: nil, id: "obs_x264"),
    Row(kind: .x264, version: OBSVersion(29), id: "obs_x264"),
    Row(kind: .x264, version: OBSVersion(32, 2), id: "obs_x264"),
    Row(kind: .x265, version: nil, id: nil),
    Row(kind: .x264, version: OBSVersion(27, 2), id: nil, since: OBSVersion(28)),
    Row(kind: .svtAV1, version: OBSVersion(29), id: "ffmpeg_svt_av1"),
    Row(kind: .h264VAAPI, version: nil, id: "ffmpeg_vaapi"),
    Row(kind: .h264VAAPI, version: OBSVersion(32), id: "ffmpeg_vaapi"),
    Row(kind: .hevcVAAPI, version: OBSVersion(29), id: nil, since: OBSVersion(29, 1)),
    Row(kind: .hevcVAAPI, version: OBSVersion(29, 1), id: "hevc_ffmpeg_vaapi"),
    Row(kind: .av1VAAPI, version: OBSVersion(30), id: nil, since: OBSVersion(30, 1)),
    Row(kind: .av1VAAPI, version: OBSVersion(30, 1), id: "av1_ffmpeg_vaapi"),
    Row(kind: .h264NVENC, version: nil, id: "ffmpeg_nvenc"),
    Row(kind: .h264NVENC, version: OBSVersion(30, 2), id: "ffmpeg_nvenc"),
    Row(kind: .h264NVENC, version: OBSVersion(31), id: "obs_nvenc_h264_tex"),
    Row(kind: .hevcNVENC, version: OBSVersion(28, 1), id: "ffmpeg_hevc_nvenc"),
    Row(kind: .hevcNVENC, version: OBSVersion(32), id: "obs_nvenc_hevc_tex"),
    Row(kind: .av1NVENC, version: OBSVersion(30), id: nil, since: OBSVersion(31)),
    Row(kind: .av1NVENC, version: OBSVersion(31), id: "obs_nvenc_av1_tex"),
    Row(kind: .h264QSV, version: OBSVersion(29), id: nil, since: OBSVersion(30)),
    Row(kind: .h264QSV, version: OBSVersion(30), id: "obs_qsv11_v2"),
    Row(kind: .hevcQSV, version: nil, id: "obs_qsv11_hevc"),
    Row(kind: .av1QSV, version: nil, id: "obs_qsv11_av1"),
  ])
  func id(row: Row) throws {
    let video = Setups.usual { $0.video.encoder = row.kind.rawValue }.video
    guard let id = row.id else {
      let failure = OBSEncoder.Failure(encoder: row.kind.rawValue, since: row.since)
      #expect(throws: failure) { try OBSEncoder(video, version: row.version) }
      return
    }
    let encoder = try OBSEncoder(video, version: row.version)
    #expect(encoder.id == id)
    #expect(encoder.settings["rate_control"]?.text == "CBR")
    #expect(encoder.settings["bitrate"]?.whole == 2500)
    #expect(encoder.settings["keyint_sec"]?.whole == 2)
  }

  @Test func `An encoder that nobody knows is refused`() {
    let video = Setups.usual { $0.video.encoder = "nonesuch" }.video
    #expect(throws: OBSEncoder.Failure(encoder: "nonesuch", since: nil)) {
      try OBSEncoder(video, version: nil)
    }
  }

  /// OBS keeps VAAPI's profile as libavcodec's number and drops a name.
  @Test(arguments: [("baseline", 578), ("main", 77), ("high", 100)])
  func `VAAPI's profile is a number`(name: String, number: Int) throws {
    let video = Setups.usual {
      $0.video.encoder = "h264_vaapi"
      $0.video.profile = name
    }.video
    #expect(try OBSEncoder(video, version: nil).settings["profile"] == .integer(number))
  }

  @Test(arguments: [(2.0, 2), (1.0, 1), (2.9, 2), (0.5, 1), (4.0, 4)])
  func `A key frame comes rather too soon than too late`(seconds: Double, whole: Int) throws {
    let video = Setups.usual { $0.video.keyframeIntervalSeconds = seconds }.video
    #expect(try OBSEncoder(video, version: nil).settings["keyint_sec"]?.whole == whole)
  }

  @Test(arguments: [
    ("30.2.3", OBSVersion(30, 2)), ("1:29.0.2+dfsg-1+b1", OBSVersion(29)), ("31", OBSVersion(31)),
    ("32.0.0-rc1", OBSVersion(32)), ("", nil), ("git", nil), ("0", nil), (":", nil), ("-1.2", nil),
    ("99999999999999999999", nil),
  ])
  func `Versions are read as packagers write them`(text: String, version: OBSVersion?) {
    #expect(OBSVersion(text) == version)
  }

  @Test(arguments: [
    (486_539_266, OBSVersion(29)), (503_447_555, OBSVersion(30, 2)), (0, nil), (-1, nil),
  ])
  func `global.ini's LastVersion is libobs' number`(number: Int, version: OBSVersion?) {
    #expect(OBSVersion(libobs: number) == version)
  }
}
