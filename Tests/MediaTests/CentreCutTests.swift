import Testing

@testable import Media

struct CentreCutTests {
  @Test(
    arguments: [
      ((1920, 1080), (1280, 720), (1920, 1080)), ((1920, 1080), (720, 1280), (606, 1080)),
      ((640, 480), (640, 360), (640, 360)), ((1280, 720), (640, 480), (960, 720)),
      ((1080, 1920), (720, 1280), (1080, 1920)), ((1918, 1080), (1280, 720), (1918, 1080)),
    ] as [((Int, Int), (Int, Int), (Int, Int))]
  )
  func `The largest part in the target's shape is taken from the middle`(
    source: (Int, Int),
    target: (Int, Int),
    cut: (Int, Int)
  ) {
    let found = CentreCut(source.0, source.1, to: target.0, target.1)
    #expect((found.width, found.height) == cut)
    #expect(found.left.isMultiple(of: 2) && found.top.isMultiple(of: 2))
    #expect(abs(source.0 - found.width - 2 * found.left) <= 2)
    #expect(abs(source.1 - found.height - 2 * found.top) <= 2)
  }
}
