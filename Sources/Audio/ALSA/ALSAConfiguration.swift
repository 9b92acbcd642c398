internal import CALSA
internal import SystemCore
internal import SystemPackage

/// A configuration of ALSA's library of our own.
///
/// The system's and the user's may load plug-ins that connect to the sound server, start it, print,
/// or wait for ever; hardware needs none of them.
struct ALSAConfiguration: ~Copyable {
  let tree: OpaquePointer

  /// The configuration that a text in ALSA's syntax describes.
  ///
  /// The corresponding C function is `snd_config_load_string`.
  init(_ text: String = ALSAConfiguration.hardware) throws(ALSAError) {
    ALSALibrary.silenced
    var tree: OpaquePointer?
    try checked(snd_config_load_string(&tree, text, 0), "snd_config_load_string")
    guard let tree else { throw ALSAError(.noMemory, in: "snd_config_load_string") }
    self.tree = tree
  }

  deinit { snd_config_delete(tree) }

  /// Cards as they are (`hw`), and with formats and rates converted by the library (`plughw`).
  static let hardware = """
    ctl.hw {
      @args [ CARD ]
      @args.CARD { type string }
      type hw
      card $CARD
    }
    pcm.hw {
      @args [ CARD DEV ]
      @args.CARD { type string }
      @args.DEV { type integer default 0 }
      type hw
      card $CARD
      device $DEV
    }
    pcm.plughw {
      @args [ CARD DEV ]
      @args.CARD { type string }
      @args.DEV { type integer default 0 }
      type plug
      slave.pcm {
        type hw
        card $CARD
        device $DEV
      }
    }
    """
}
