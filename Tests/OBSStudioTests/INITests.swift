import TestSupport
import Testing

@testable import OBSStudio

/// OBS's grammar of configuration files, and that nothing makes its reader fall over.
@Suite struct INITests {
  private func document(_ text: String) throws -> INIDocument {
    try INIDocument(Array(text.utf8))
  }

  @Test func `Sections and keys are told apart by case`() throws {
    let document = try document("[Video]\nBaseCX=1280\n[video]\nBaseCX=640\nbasecx=1\n")
    #expect(document.value("Video", "BaseCX") == "1280")
    #expect(document.value("video", "BaseCX") == "640")
    #expect(document.value("Video", "basecx") == nil)
  }

  @Test(arguments: [
    ("a=b", "b"), ("a= b", " b"), ("a=b ", "b "), ("a=", ""), ("a=b=c", "b=c"), ("a=#b", "#b"),
    (#"a=\\"#, #"\"#), (#"a=x\ny\r"#, "x\ny\r"), (#"a=\q"#, #"\q"#), (#"a=b\"#, #"b\"#),
    ("a=\"b\"", "\"b\""), ("  a=b", "b"), ("\ta=b", "b"), ("a=b\r", "b"), ("a=频道", "频道"),
  ])
  func `A value is what stands behind the first equals sign`(line: String, value: String) throws {
    #expect(try document("[s]\n\(line)\n").value("s", "a") == value)
  }

  @Test func `A blank before the equals sign belongs to the key, as OBS has it`() throws {
    let document = try document("[s]\na =b\n")
    #expect(document.value("s", "a") == nil)
    #expect(document.value("s", "a ") == "b")
  }

  @Test func `Comments, empty lines and a byte order mark are passed over`() throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("# x\n\n[s]\n  # y\na=1\n".utf8)
    #expect(try INIDocument(bytes).integer("s", "a") == 1)
  }

  @Test(arguments: [
    ("[s]\nnothing\n", 2, INIDocument.Fault.Problem.noKey), ("a=1\n", 1, .noSection),
    ("[s]\n\n[t\n", 3, .openSection), ("[s]\n=1\n", 2, .noKey), ("[s]\na=\0\n", 2, .nul),
  ])
  func `A line that belongs to no such file is told with its number`(
    text: String,
    line: Int,
    problem: INIDocument.Fault.Problem
  ) {
    #expect(throws: INIDocument.Fault(line: line, problem: problem)) { try document(text) }
  }

  @Test func `Bytes that are no UTF-8 are told with their line`() {
    #expect(throws: INIDocument.Fault(line: 2, problem: .notUTF8)) {
      try INIDocument(Array("[s]\na=".utf8) + [0xFF, 0x0A])
    }
  }

  @Test(arguments: [
    ("true", true), ("True", true), ("1", true), ("2", true), ("false", false), ("0", false),
    ("yes", false), ("", false),
  ])
  func `Yes is true, or a number other than 0`(text: String, value: Bool) throws {
    #expect(try document("[s]\na=\(text)\n").boolean("s", "a") == value)
  }

  @Test(arguments: [("16", 16), ("0x10", 16), ("-1", -1), ("1.5", nil), ("", nil), ("0x", nil)])
  func `Numbers are decimal or with 0x`(text: String, value: Int?) throws {
    #expect(try document("[s]\na=\(text)\n").integer("s", "a") == value)
  }

  @Test(arguments: [
    "plain", "", " blanks ", "a=b", "#", #"\"#, #"\n"#, "line\nline\r", "频道", "e\u{301}",
  ])
  func `What is written is read again`(value: String) throws {
    var written = INIDocument()
    written.add("General", "Name", value)
    written.add("Video", "BaseCX", "1280")
    written.add("General", "Other", value)
    let read = try document(written.text)
    #expect(read == written)
  }

  @Test(arguments: 0..<200)
  func `Whatever the bytes, a document or a line's fault comes back, and text is stable`(
    seed: UInt64
  ) throws {
    var noise = SeededNoise(seed: seed)
    let alphabet = Array("[]=#\\nr\n\r ab1\0\u{FF}".utf8) + [0xC3, 0x28, 0xFF]
    let bytes = (0..<200).map { _ in alphabet[Int(noise.next() % UInt64(alphabet.count))] }
    do throws(INIDocument.Fault) {
      let document = try INIDocument(bytes)
      let again = try INIDocument(Array(document.text.utf8))
      #expect(again.text == document.text)
    } catch {
      #expect(error.line >= 1)
    }
  }
}
