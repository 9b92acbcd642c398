import Testing

@testable import truth

struct MarkedPageTests {
  @Test func `The table goes between the marks, and the rest of the page stays`() throws {
    let text = "# Truth\n\n\(MarkedPage.begin)\nold\n\(MarkedPage.end)\n\nmore\n"
    let page = try #require(MarkedPage(text)).with("| new |")
    #expect(
      page == "# Truth\n\n\(MarkedPage.begin)\n\n| new |\n\n\(MarkedPage.end)\n\nmore\n"
    )
    #expect(MarkedPage(page)?.with("| new |") == page)
  }

  @Test func `A page without the marks has no place for it`() {
    #expect(MarkedPage("# Truth") == nil)
    #expect(MarkedPage("\(MarkedPage.end) \(MarkedPage.begin)") == nil)
  }
}
