import Rig
import Testing
import Text

/// Why a source is the default, and what stands in a user's way: every cause in its own words.
@Suite struct SoundServerMessageTests {
  @Test(arguments: Language.allCases)
  func everyReasonHasItsOwnWords(language: Language) {
    for isSaved in [true, false] {
      let texts = Self.reasons.map {
        SoundServerMessage.why($0, isSaved: isSaved).text(in: language)
      }
      #expect(Set(texts).count == Self.reasons.count)
      for text in texts {
        #expect(Prose(text: text, language: language).lineFlaws == [], "\(text)")
      }
    }
  }

  /// What is concluded is never told as if the server had said it; what can be seen needs no proof.
  @Test(arguments: reasons)
  func theBasisIsTold(reason: DefaultSource.Reason) {
    let saved = SoundServerMessage.why(reason, isSaved: true)
    let concluded = SoundServerMessage.why(reason, isSaved: false)
    if reason == .onlyOne || reason == .monitorOnly {
      #expect(saved.english == concluded.english)
      #expect(saved.chinese == concluded.chinese)
    } else {
      #expect(saved.english.hasSuffix(" (saved by the server)"))
      #expect(saved.chinese.hasSuffix("（声音服务保存的选择）"))
      #expect(concluded.english.hasSuffix(" (concluded from the server's rules)"))
      #expect(concluded.chinese.hasSuffix("（按声音服务的规则推断）"))
    }
  }

  @Test(arguments: Language.allCases)
  func everyBarrierHasItsOwnWords(language: Language) {
    let texts = Self.barriers.map { SoundServerMessage.barrier($0).text(in: language) }
    #expect(Set(texts).count == Self.barriers.count)
    for text in texts {
      #expect(Prose(text: text, language: language).lineFlaws == [], "\(text)")
    }
  }

  @Test(arguments: [
    (
      AccessBarrier(.notInGroup, path: "/dev/snd/pcmC0D0c", subject: "audio"),
      "/dev/snd/pcmC0D0c is for the group “audio”, and this user is not in it: join it, then log "
        + "out and in again",
      "/dev/snd/pcmC0D0c 属于“audio”组，当前用户不在其中：请加入该组，然后注销并重新登录"
    ),
    (
      AccessBarrier(.groupNotInSession, subject: "audio"),
      "this user has joined the group “audio” but not logged in since: log out and in again",
      "当前用户已加入“audio”组，但之后没有重新登录：请注销并重新登录"
    ),
    (
      AccessBarrier(.container, path: "/dev/snd"),
      "this container was not given /dev/snd: start it with --device /dev/snd",
      "没有把 /dev/snd 分给这个容器：启动容器时请加上 --device /dev/snd"
    ),
    (
      AccessBarrier(.container, path: "/run/user/1/pulse/native"),
      "this container was not given /run/user/1/pulse/native: start it with --volume "
        + "/run/user/1/pulse/native:/run/user/1/pulse/native",
      "没有把 /run/user/1/pulse/native 分给这个容器：启动容器时请加上 --volume "
        + "/run/user/1/pulse/native:/run/user/1/pulse/native"
    ),
    (
      AccessBarrier(.socketOfOtherUser, path: "/run/user/1000", subject: "1000"),
      "/run/user/1000 belongs to user 1000: run Airworthy as that user, without sudo",
      "/run/user/1000 属于用户 1000：请以该用户运行 Airworthy，不要用 sudo"
    ),
  ])
  func barriersWordForWord(barrier: AccessBarrier, english: String, chinese: String) {
    let message = SoundServerMessage.barrier(barrier)
    #expect(message.text(in: .english) == english)
    #expect(message.text(in: .chinese) == chinese)
  }

  /// The sandbox is told by which of its two doors is shut.
  @Test(arguments: [AccessBarrier.Cause.flatpak, .snap, .container], Language.allCases)
  func devicesAndSocketNeedDifferentLeave(cause: AccessBarrier.Cause, language: Language) {
    let texts = ["/dev/snd", "/run/user/1000/pulse/native"].map { path in
      SoundServerMessage.barrier(AccessBarrier(cause, path: path)).text(in: language)
        .split(separator: path).joined()
    }
    #expect(texts[0] != texts[1])
  }

  @Test(arguments: lines, Language.allCases)
  func linesReadWell(message: SoundServerMessage, language: Language) {
    let text = message.text(in: language)
    #expect(Prose(text: text, language: language).lineFlaws == [], "\(text)")
  }

  static let reasons: [DefaultSource.Reason] = [
    .configured, .onlyOne, .highestPriority, .bluetoothBeatsAnalogUSB, .othersUnplugged,
    .firstOfEquals, .monitorOnly, .monitorConfigured,
  ]

  static let barriers: [AccessBarrier] = [
    .notInGroup, .groupNotInSession, .otherUserAtSeat, .noSeat, .aclMissing, .container, .flatpak,
    .snap, .socketMissing, .runtimeFolderUnset, .socketOfOtherUser, .socketRefused,
  ]
  .map { AccessBarrier($0, path: "/dev/snd/pcmC0D0c", subject: "audio") }

  static let lines: [SoundServerMessage] = [
    .running(name: "PulseAudio 16.1", rateHz: 44100),
    .running(name: "PulseAudio 16.1", rateHz: nil),
    .defaultInput, .ranks, .ranked(name: "C920", priority: 9, unplugged: true), .hidden,
    .hiddenBy(profile: "off"), .hiddenBy(profile: nil), .costsMusic,
  ]
}
