internal import CALSA
internal import SystemPackage

/// A jack's state as a control of the card tells it.
public struct ALSAJack: Sendable, Equatable {
  /// The control's name, such as `Mic Jack`.
  public var name: String
  /// The control's index beside its name.
  public var index: Int
  /// Whether something is plugged in.
  public var isPlugged: Bool

  /// A jack's state.
  public init(name: String, index: Int = 0, isPlugged: Bool) {
    self.name = name
    self.index = index
    self.isPlugged = isPlugged
  }
}

extension ALSAControl {
  /// The card's jacks, of inputs and outputs alike.
  ///
  /// The corresponding C functions are `snd_ctl_elem_list` and `snd_ctl_elem_read`, of the controls
  /// with `iface=CARD` whose name ends in `Jack`.
  public func jacks() throws(ALSAError) -> [ALSAJack] {
    var list: OpaquePointer?
    try checked(snd_ctl_elem_list_malloc(&list), "snd_ctl_elem_list_malloc")
    defer { snd_ctl_elem_list_free(list) }
    try checked(snd_ctl_elem_list(handle, list), "snd_ctl_elem_list")
    let count = snd_ctl_elem_list_get_count(list)
    try checked(snd_ctl_elem_list_alloc_space(list, count), "snd_ctl_elem_list_alloc_space")
    defer { snd_ctl_elem_list_free_space(list) }
    try checked(snd_ctl_elem_list(handle, list), "snd_ctl_elem_list")
    var jacks: [ALSAJack] = []
    for position in 0..<snd_ctl_elem_list_get_used(list) {
      let name = String(cString: snd_ctl_elem_list_get_name(list, position))
      guard
        snd_ctl_elem_list_get_interface(list, position) == SND_CTL_ELEM_IFACE_CARD,
        name.hasSuffix(" Jack"),
        let isPlugged = isOn(snd_ctl_elem_list_get_numid(list, position))
      else { continue }
      let index = Int(snd_ctl_elem_list_get_index(list, position))
      jacks.append(ALSAJack(name: name, index: index, isPlugged: isPlugged))
    }
    return jacks
  }

  /// The state of a boolean control; nil where it can't be read.
  private func isOn(_ number: UInt32) -> Bool? {
    var value: OpaquePointer?
    guard snd_ctl_elem_value_malloc(&value) >= 0 else { return nil }
    defer { snd_ctl_elem_value_free(value) }
    snd_ctl_elem_value_set_numid(value, number)
    guard snd_ctl_elem_read(handle, value) >= 0 else { return nil }
    return snd_ctl_elem_value_get_boolean(value, 0) != 0
  }
}
