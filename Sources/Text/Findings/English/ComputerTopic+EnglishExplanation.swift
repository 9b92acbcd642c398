extension ComputerTopic {
  var englishTitle: String {
    switch self {
    case .ready: "Computer fit for the show"
    case .unread: "Computer not read"
    case .load: "Computer busy"
    case .powerSaving: "Power saving"
    case .battery: "On battery"
    case .memory: "Little memory left"
    case .disk: "Little disk space left"
    case .hot: "Processor hot"
    case .throttled: "Processor throttled"
    case .wifiWeak: "Weak Wi-Fi signal"
    case .wifiSaving: "Wi-Fi power saving"
    case .vpn: "VPN connected"
    case .suspend: "Automatic suspend"
    case .screenLock: "Automatic screen lock"
    case .metered: "Metered connection"
    }
  }

  var englishExplanation: String {
    switch self {
    case .ready:
      """
      Load, power, memory, disk, temperature, Wi-Fi, VPN and automatic suspend were read, as far \
      as this computer shows them, and nothing stood out. It is the state of this moment: close \
      big programs before the show as you did for the test.
      """
    case .unread:
      """
      Neither load nor memory nor disk space could be read, so nothing can be said of the \
      computer. A container that hides the system's files may be the reason. Repeat the test \
      outside it.
      """
    case .load:
      """
      The load of the last minute was divided by the number of processors. Encoding a stream needs \
      a good part of them; what other programs take is missing, and frames are dropped. Close what \
      the show does not need. The load falls slowly, so wait a minute before you test again.
      """
    case .powerSaving:
      """
      The system is set to save power, which may hold the processor at a low speed. An encoder \
      then may not finish each frame in time. Switch to performance for the show and back \
      afterwards.
      """
    case .battery:
      """
      The computer runs on its battery. Many computers slow down without mains power, and encoding \
      empties a battery much faster than reading does. Plug in the power supply before the show.
      """
    case .memory:
      """
      The memory that programs can still get was read. When it runs out, the system stops \
      programs, often the largest one, or everything becomes slow. Close programs and browser \
      tabs.
      """
    case .disk:
      """
      The free space in your home folder was read. A recording fills it quickly, and programs that \
      can't save may stop. Free some space or record elsewhere.
      """
    case .hot:
      """
      The hottest sensor of the processor was read. Near its limit a processor slows itself down, \
      and encoding falls behind. Dust, covered vents or other programs may be the reason.
      """
    case .throttled:
      """
      The kernel counts how often the processor slows itself down for its heat, and the count rose \
      during the rehearsal. What held for half a minute may not hold for an hour then. Dust, covered \
      vents or other programs may be the reason.
      """
    case .wifiWeak:
      """
      The signal of the Wi-Fi link that may carry the stream was read, in dBm: the nearer to zero, \
      the stronger. With a weak signal packets are lost and the upload stalls at times. A network \
      cable is the best cure, then a place nearer to the access point or the 5 GHz band.
      """
    case .wifiSaving:
      """
      The Wi-Fi adapter is allowed to sleep between packets. That saves battery, but may hold \
      packets up and make the upload uneven. Switch it off for the show, or use a network cable.
      """
    case .vpn:
      """
      A virtual private network is connected. If the stream goes through it, it takes a longer \
      way, and the speed of the VPN is its limit. Disconnect it for the show, unless the platform \
      can only be reached that way; then measure the uplink with it.
      """
    case .suspend:
      """
      The system is set to suspend after a time without keyboard or mouse. A show where you only \
      speak may last longer than that, and a streaming program does not always hold it off. Switch \
      it off for the show.
      """
    case .screenLock:
      """
      The screen is set to lock after a time without keyboard or mouse. The stream goes on, but who \
      shows the screen shows the lock, and nothing can be clicked before the password is typed.
      """
    case .metered:
      """
      NetworkManager marks the connection as metered: set so by hand, or guessed, as with a phone's \
      hotspot. Data may cost money there, or become slow when it is used up, in the middle of a \
      show. If the connection has no limit, the mark can be taken off in the network settings.
      """
    }
  }
}
