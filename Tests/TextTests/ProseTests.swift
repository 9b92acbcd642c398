import Testing
import Text

/// The checks of the other tests find what they are meant to find.
@Suite struct ProseTests {
  @Test(arguments: [
    ("The rate is nil fps.", Language.english), ("The rate is Optional(3).", .english),
    ("Two  blanks.", .english), ("No end", .english), ("lower case.", .english),
    ("中文 in English.", .english), ("The name is “”.", .english), ("", .english), ("", .chinese),
    ("English.", .chinese), ("半角,逗号。", .chinese), ("没有空格30。", .chinese), ("没有句号", .chinese),
    ("空格 ，在逗号前。", .chinese), ("括号（）。", .chinese),
  ])
  func badSentencesAreFound(text: String, language: Language) {
    #expect(!Prose(text: text, language: language).sentenceFlaws.isEmpty)
  }

  @Test(arguments: [
    ("The camera delivers 15.0 of 30 fps: viewers see it stutter.", Language.english),
    ("10 s of silence (“none”).", .english), ("摄像头只有 15.0 fps（设定 30 fps）：画面卡顿。", .chinese),
  ])
  func goodSentencesPass(text: String, language: Language) {
    #expect(Prose(text: text, language: language).sentenceFlaws == [])
  }

  @Test func aTitleHasNoFullStop() {
    #expect(Prose(text: "Camera in use", language: .english).lineFlaws == [])
    #expect(Prose(text: "Camera in use.", language: .english).lineFlaws == ["full stop"])
    #expect(Prose(text: "摄像头被占用。", language: .chinese).lineFlaws == ["full stop"])
  }
}
