import SystemCore
import Testing

@testable import Audio

struct PCMNameTests {
  @Test(
    "names of PCMs",
    arguments: [
      ("hw:CARD=PCH,DEV=2", "hw", "PCH", 2), ("hw:1,3", "hw", "1", 3), ("hw:PCH", "hw", "PCH", 0),
      ("plughw:DEV=1,CARD=Yeti", "plughw", "Yeti", 1),
      ("hw:CARD=PCH,DEV=0,SUBDEV=4", "hw", "PCH", 0),
      ("default", "default", nil, 0), ("", "", nil, 0), ("hw:", "hw", nil, 0),
      ("hw:CARD=,DEV=x,y=z,q", "hw", "CARD", 0),
    ] as [(String, String, String?, Int)]
  )
  func parts(name: String, plugin: String, card: String?, device: Int) {
    let parsed = PCMName(name)
    #expect(parsed.plugin == plugin)
    #expect(parsed.card == card)
    #expect(parsed.device == device)
  }

  @Test("a card's number comes from the link that the kernel keeps")
  func number() throws {
    let folder = try TemporaryFolder()
    try folder.link("/proc/asound/PCH", "card3")
    let root = SystemRoot(folder.path)
    #expect(PCMName("hw:CARD=PCH,DEV=0").cardNumber(root: root) == 3)
    #expect(PCMName("hw:7").cardNumber(root: root) == 7)
    #expect(PCMName("hw:CARD=Gone").cardNumber(root: root) == nil)
    #expect(PCMName("default").cardNumber(root: root) == nil)
  }
}
