import Rig
import Testing

@testable import Bench

/// A row of the signature table: a cause built into the model, and all that may be found of it.
struct SignatureRow: Sendable, CustomTestStringConvertible {
  let testDescription: String
  var bench: FakeBench
  /// Every finding as `code status`: no other cause is named.
  var findings: [String]
  /// What the first finding measured, and how closely it has to be met.
  var measured: (key: String, value: Double, tolerance: Double)?
  /// Whether an experiment proved the cause.
  var isProven = false
  var commands: [String] = []
  /// Arguments that have to be just so.
  var arguments: [String: String] = [:]

  init(
    _ name: String,
    _ camera: FakeCamera,
    finds findings: String...,
    change: (inout SignatureRow) -> Void = { _ in }
  ) {
    testDescription = name
    bench = FakeBench(camera: camera)
    self.findings = findings
    change(&self)
  }

  /// Runs the bench and holds what is found against the row.
  func check() throws {
    let found = try bench.findings()
    #expect(found.map { "\($0.code.rawValue) \($0.status.rawValue)" } == findings)
    let first = try #require(found.first)
    if let measured {
      #expect(first.measured?.key == measured.key)
      #expect(near(first.measured?.value, measured.value, within: measured.tolerance))
    }
    #expect((first.arguments["proven"] == "yes") == isProven)
    #expect(first.remedy?.commands ?? [] == commands)
    for (name, value) in arguments { #expect(first.arguments[name] == value) }
  }
}
