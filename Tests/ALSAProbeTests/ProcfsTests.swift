import Audio
import Testing

@testable import ALSAProbe

struct ProcfsTests {
  @Test("a USB stream's capture side only, of every alternate setting")
  func usbStream() {
    let text = """
      Blue Microphones Yeti at usb-0000:00:14.0-2, high speed : USB Audio

      Playback:
        Status: Stop
        Interface 1
          Altset 1
          Format: S32_LE
          Channels: 8
          Endpoint: 0x01 (1 OUT) (ADAPTIVE)
          Rates: 96000

      Capture:
        Status: Running
          Interface = 2
          Altset = 1
          Momentary freq = 48000 Hz (0x6.0000)
        Interface 2
          Altset 1
          Format: S16_LE
          Channels: 2
          Endpoint: 0x82 (2 IN) (ASYNC)
          Rates: 44100, 48000
          Bits: 16
        Interface 2
          Altset 2
          Format: S24_3LE
          Channels: 1
          Rates: 22050 - 48000 (continuous)
      """
    #expect(
      USBStream.captureCapabilities(in: text)
        == PCMCapabilities(
          formats: ["S16_LE", "S24_3LE"],
          rates: [44100, 48000, 22050, 32000, 44100, 48000],
          channels: [2, 1]
        )
    )
  }

  @Test(
    "broken texts give nothing",
    arguments: [
      "", "Capture:", "Capture:\n  Rates: x - y (continuous)\n  Channels: many\n", "::::",
    ]
  )
  func brokenStream(text: String) {
    #expect(USBStream.captureCapabilities(in: text) == PCMCapabilities())
  }

  private static let codec = """
    Codec: Realtek ALC257
    Default PCM:
        rates [0x560]: 44100 48000 96000 192000
        bits [0xe]: 16 20 24
        formats [0x1]: PCM
    Node 0x02 [Audio Output] wcaps 0x1d: Stereo Amp-Out
      Device: name="ALC257 Analog", type="Audio", device=0
      PCM:
        rates [0x60]: 44100 48000
        bits [0x2]: 16
    Node 0x07 [Audio Input] wcaps 0x10051b: Stereo Amp-In
      Control: name="Capture Volume", index=0, device=0
      Device: name="ALC257 Analog", type="Audio", device=0
      Amp-In caps: ofs=0x17, nsteps=0x3f, stepsize=0x02, mute=1
    Node 0x08 [Audio Input] wcaps 0x10051b: Mono Amp-In
      Device: name="ALC257 Alt Analog", type="Audio", device=2
      PCM:
        rates [0x40]: 48000
        bits [0x3]: 8 16
        formats [0x1]: PCM
    Node 0x09 [Audio Input] wcaps 0x10051b: 4-Channels
      Device: name="ALC257 Digital", type="SPDIF", device=1
    """

  @Test(
    "an HDA codec's inputs, by PCM device; the codec's defaults where a widget has none",
    arguments: [
      (
        0,
        PCMCapabilities(
          formats: ["S16_LE", "S32_LE"],
          rates: [44100, 48000, 96000, 192_000],
          channels: [2]
        )
      ),
      (
        1,
        PCMCapabilities(
          formats: ["S16_LE", "S32_LE"],
          rates: [44100, 48000, 96000, 192_000],
          channels: [4]
        )
      ),
      (2, PCMCapabilities(formats: ["U8", "S16_LE"], rates: [48000], channels: [1])),
      (3, PCMCapabilities()),
    ]
  )
  func codec(device: Int, expected: PCMCapabilities) {
    #expect(HDACodec.captureCapabilities(in: Self.codec, device: device) == expected)
  }

  @Test(
    "a stream's state and configuration",
    arguments: [
      ("closed", "closed", false, false, Int32?.none, PCMCapabilities?.none),
      ("state: SETUP\nowner_pid   : 41", "closed", true, false, 41, nil),
      (
        "state: RUNNING\nowner_pid   : 42\ntrigger_time: 1.2",
        "access: RW_INTERLEAVED\nformat: S16_LE\nchannels: 2\nrate: 44100 (44100/1)\n",
        true, true, 42, PCMCapabilities(formats: ["S16_LE"], rates: [44100], channels: [2])
      ),
      ("", "", false, false, nil, nil),
    ]
  )
  func substream(
    status: String,
    parameters: String,
    isOpen: Bool,
    isRunning: Bool,
    owner: Int32?,
    configuration: PCMCapabilities?
  ) {
    let stream = Substream(status: status, hardwareParameters: parameters)
    #expect(stream.isOpen == isOpen)
    #expect(stream.isRunning == isRunning)
    #expect(stream.owner == owner)
    #expect(stream.configuration == configuration)
  }

  @Test("the names of a card in /proc/asound/cards")
  func cardNames() {
    let text = """
       0 [PCH            ]: HDA-Intel - HDA Intel PCH
                            HDA Intel PCH at 0xb1230000 irq 145
      10 [Yeti           ]: USB-Audio - Yeti Stereo Microphone - X
                            Blue Microphones Yeti at usb-0000:00:14.0-2, high speed
      """
    let pch = CardNames(text, card: 0)
    #expect(pch.driver == "HDA-Intel")
    #expect(pch.name == "HDA Intel PCH")
    #expect(pch.longName == "HDA Intel PCH at 0xb1230000 irq 145")
    let yeti = CardNames(text, card: 10)
    #expect(yeti.name == "Yeti Stereo Microphone - X")
    #expect(CardNames(text, card: 1) == CardNames("", card: 1))
  }
}
