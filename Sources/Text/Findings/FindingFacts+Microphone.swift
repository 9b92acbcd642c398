internal import Rig

extension FindingFacts {
  var mutedPlaces: [MutedPlace] { known("places") }

  /// Whether there was a voice to judge the level of.
  var heardVoice: Bool { status.judges && word("reason") != "no_voice" }

  /// Why programs get the input that they get.
  var defaultReason: DefaultSource.Reason? { word("reason").flatMap(DefaultSource.Reason.init) }

  /// The channel that carries the voice.
  var voiceChannel: StereoChannel? { word("channel").flatMap(StereoChannel.init) }

  /// What happened to the microphone meanwhile.
  var sourceChange: SourceEvent.Kind? { word("change").flatMap(SourceEvent.Kind.init) }

  /// Whether another program muted the microphone.
  var isMuted: Bool { word("muted") == "yes" }

  /// Whether another program muted it for a while only.
  var wasMuted: Bool { word("muted") == "for_a_while" }

  /// Whether the input volume amplifies nothing, rather than standing at its lowest.
  var isUnamplified: Bool { word("step") == "zero" }

  /// Whether the noise rises when the voice stops.
  var pumps: Bool { word("pumps") == "yes" }

  var isBluetooth: Bool { word("bluetooth") == "yes" }

  /// By how many dB a gain should be changed; nil where that is nothing.
  var gainStep: Double? {
    number("gain_db").flatMap { $0.text(.upTo(1)) == "0" ? nil : $0 }
  }

  /// Whether a boost is to be lowered before the gain; one that is the gain itself is not.
  var hasBoost: Bool {
    guard let boost = word("boost_element") else { return number("boost_db") != nil }
    return gainStep == nil || boost != word("gain_control")
  }

  /// A number without its sign.
  func magnitude(_ name: String) -> String? {
    number(name)?.magnitude.text(.upTo(1))
  }

  /// A rate in kHz: `44.1`.
  func kilohertz(_ name: String) -> String? {
    number(name).map { ($0 / 1000).text(.upTo(1)) }
  }

  /// From and to which volume another program moved the input: `-6.0` and `-12.5`.
  var gainMove: (from: String, to: String, isRise: Bool)? {
    guard let from = number("from_db"), let to = number("to_db") else { return nil }
    return (from.text(.fixed(1)), to.text(.fixed(1)), to > from)
  }
}
