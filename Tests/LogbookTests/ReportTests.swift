import Rig
import SystemCore
import SystemPackage
import Testing

@testable import Logbook

/// The last preflight of this machine.
struct ReportTests {
  private let path = "/state/airworthy/last-preflight.json"

  @Test func `A report is kept and read back as it was`() throws {
    let log = try TemporaryLogbook()
    let report = Preflights.report(.thisMachine)
    try log.book.keep(report)
    #expect(try log.book.lastReport() == report)
    #expect(log.root.names(in: "/state/airworthy") == ["last-preflight.json"])
  }

  @Test func `The later report takes the earlier one's place`() throws {
    let log = try TemporaryLogbook()
    try log.book.keep(Preflights.report(.thisMachine))
    let later = Preflights.report(.thisMachine, recommends: false)
    try log.book.keep(later)
    #expect(try log.book.lastReport() == later)
  }

  @Test func `A demonstration is never kept, and pushes nothing out`() throws {
    let log = try TemporaryLogbook()
    try log.book.keep(Preflights.report(.demo))
    #expect(!log.root.exists("/state"))
    #expect(throws: LogbookFailure.noReport) { try log.book.lastReport() }
    let report = Preflights.report(.thisMachine)
    try log.book.keep(report)
    try log.book.keep(Preflights.report(.demo))
    #expect(try log.book.lastReport() == report)
  }

  @Test(arguments: ["", "{", "null", "[]", "{}", "{\"schema\":\"airworthy/report/1\"}", "\u{0}"])
  func `A file that is no report is told as such`(text: String) throws {
    let log = try TemporaryLogbook()
    try log.write(text, to: path)
    #expect(
      throws: LogbookFailure.malformed(
        path: log.root.path(path),
        reason: "no readable report; run airworthy preflight again"
      )
    ) { try log.book.lastReport() }
  }

  @Test func `A report of another version is not read as one of this`() throws {
    let log = try TemporaryLogbook()
    var report = Preflights.report(.thisMachine)
    report.schema = "airworthy/report/2"
    try log.book.keep(report)
    #expect(
      throws: LogbookFailure.malformed(
        path: log.root.path(path),
        reason: "schema airworthy/report/2"
      )
    ) { try log.book.lastReport() }
  }

  @Test func `A report that can't be written is told, and nothing kept`() throws {
    let log = try TemporaryLogbook()
    var report = Preflights.report(.thisMachine)
    report.parts.camera.measurement?.deliveredFps = .nan
    #expect(throws: LogbookFailure.self) { try log.book.keep(report) }
    #expect(!log.root.exists(path))
    try log.write("in the way", to: "/state/airworthy")
    #expect(throws: LogbookFailure.system(path: log.root.path(path), .notDirectory)) {
      try log.book.keep(Preflights.report(.thisMachine))
    }
  }
}
