/// A picture's size in macroblocks of 16 x 16.
struct MacroblockSize {
  let across: Int
  let down: Int

  init(_ settings: ProgrammeSettings) {
    across = (settings.width + 15) / 16
    down = (settings.height + 15) / 16
  }

  var count: Int { across * down }
}
