import Rig
import TestSupport
import Testing

@testable import ComputerProbe

/// What desktops do with a machine that nobody touches.
struct DesktopSettingsTests {
  private static let listed = """
    org.gnome.desktop.session idle-delay uint32 300
    org.gnome.desktop.session session-name 'gnome'
    org.gnome.desktop.screensaver lock-delay uint32 30
    org.gnome.desktop.screensaver lock-enabled true
    org.gnome.settings-daemon.plugins.power sleep-inactive-ac-timeout 3600
    org.gnome.settings-daemon.plugins.power sleep-inactive-ac-type 'nothing'
    org.gnome.settings-daemon.plugins.power sleep-inactive-battery-timeout 900
    org.gnome.settings-daemon.plugins.power sleep-inactive-battery-type 'suspend'
    """

  @Test func `GNOME locks after its idle delay and another one`() {
    let lock = GNOMESettings(listed: Self.listed).lock
    #expect(lock == IdleSetting(idleSeconds: 330, source: "gnome"))
  }

  @Test func `GNOME suspends by where the power comes from`() {
    let settings = GNOMESettings(listed: Self.listed)
    #expect(settings.suspend(onBattery: false) == IdleSetting(idleSeconds: 0, source: "gnome"))
    #expect(settings.suspend(onBattery: true) == IdleSetting(idleSeconds: 900, source: "gnome"))
  }

  @Test(arguments: [
    ("lock-enabled true", "lock-enabled false"),
    ("idle-delay uint32 300", "idle-delay uint32 0"),
  ])
  func `A lock that is off never comes`(setting: String, off: String) {
    let text = Self.listed.replacing(setting, with: off)
    #expect(GNOMESettings(listed: text).lock?.idleSeconds == 0)
  }

  @Test(arguments: [
    "", "nonsense", "org.gnome.desktop.session idle-delay uint32 -5", "a b c\n\n d",
  ])
  func `What GNOME does not tell is not known`(text: String) {
    #expect(GNOMESettings(listed: text).lock == nil)
    #expect(GNOMESettings(listed: text).suspend(onBattery: true) == nil)
  }

  @Test(arguments: [
    ("", 300), ("[Daemon]\nTimeout=15\n", 900), ("[Daemon]\nAutolock=false\nTimeout=15\n", 0),
    ("[Greeter]\nTimeout=15\n", 300), ("[Daemon]\nTimeout=0\n", 0),
    ("[Daemon]\nTimeout=never\n", 300), ("[Daemon]\nTimeout=-1\nAutolock=true", 300),
  ])
  func `Plasma locks as its file says`(file: String, idleSeconds: Int) {
    #expect(KDESettings(file).lock == IdleSetting(idleSeconds: idleSeconds, source: "kde"))
  }

  @Test func `The desktop of the session is asked, and of two the sooner counts`() throws {
    let tree = try SynthesisedTree([
      "/home/ada/.config/kscreenlockerrc": "[Daemon]\nTimeout=20\n",
      "/etc/systemd/logind.conf": "[Login]\nIdleAction=lock\nIdleActionSec=10min\n",
    ])
    func lock(_ desktop: String?) -> IdleSetting? {
      ComputerProbe(tree.root, home: "/home/ada", desktop: desktop, wirelessExtensions: .none)
        .computer().screenLock
    }
    #expect(lock("KDE") == IdleSetting(idleSeconds: 600, source: "logind"))
    #expect(lock(nil) == IdleSetting(idleSeconds: 600, source: "logind"))
    #expect(KDESettings(tree.root, home: "/home/ada", desktop: "X:KDE")?.lock.idleSeconds == 1200)
    #expect(KDESettings(tree.root, home: "/home/ada", desktop: "GNOME") == nil)
    #expect(GNOMESettings(tree.root, desktop: "GNOME") == nil)
  }
}
