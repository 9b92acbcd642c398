public import Rig

/// The computer of the demo rig: an ordinary one, so that the demonstration says nothing of the
/// machine that it runs on.
public enum SyntheticComputer {
  /// A quiet computer with four processors.
  public static var computer: Computer {
    var computer = Computer(processors: 4)
    computer.processor = "DEMO processor"
    computer.load1 = 0.4
    computer.load5 = 0.5
    computer.memoryTotalMib = 16384
    computer.memoryAvailableMib = 12288
    computer.diskFreeMib = 204_800
    computer.routeInterface = "lo"
    return computer
  }
}
