import Rig
import TestSupport
import Testing

@testable import ComputerProbe

struct LoginManagerSettingsTests {
  @Test(arguments: [
    ("[Login]\nIdleAction=suspend\nIdleActionSec=20min\n", 1200),
    ("[Login]\nIdleActionSec=1h 30min\nIdleAction=suspend\n", 5400),
    ("[Login]\r\n  IdleAction = suspend \r\n\tIdleActionSec\t=\t45 \r\n", 45),
    ("[Login]\nIdleAction=hibernate\nIdleActionSec=5min\n", 300),
    ("[Login]\nIdleAction=poweroff\nIdleActionSec=5min\n", 300),
    // logind.conf(5): the delay is half an hour unless set.
    ("[Login]\nIdleAction=suspend\n", 1800),
    ("[Login]\nIdleAction=suspend\nIdleActionSec=soon\n", 1800),
    ("[Login]\nIdleAction=suspend\nIdleActionSec=\n", 1800),
    ("[Login]\nIdleAction=suspend\nIdleAction=nonsense\n", 1800),
    ("[Login]\nIdleAction=suspend\nIdleAction=\n", 1800),
    ("[Login]\nIdleAction=suspend\n[Other]\nIdleAction=ignore\n", 1800),
    ("[Login]\nIdleAction=suspend\nIdleActionSec=infinity\n", 0),
    ("[Login]\nIdleAction=ignore\nIdleActionSec=20min\n", 0),
    ("[Login]\nIdleAction=suspend\nIdleAction=ignore\n", 0),
  ])
  func `A setting is read as logind reads it`(file: String, idleSeconds: Int) {
    #expect(
      LoginManagerSettings(files: [file]).suspend
        == IdleSetting(idleSeconds: idleSeconds, source: "logind")
    )
  }

  @Test(arguments: [
    "", "[Login]\n#IdleAction=ignore\n#IdleActionSec=30min\n", "[Login]\n;IdleAction=suspend\n",
    "[Login]\nIdleActionSec=10min\n", "IdleAction=suspend\n", "[Manager]\nIdleAction=suspend\n",
    "[Login]\nidleaction=suspend\n", "[Login]\nIdleAction=suspend # after lunch\n",
    "[Login]\nIdleAction=lock\n", "[Login]\nIdleAction\n", "[Login]\n=suspend\n",
    "[Login]\nHandleLidSwitch=suspend\n", "[Login\nIdleAction=suspend\n",
  ])
  func `What is not set is absent`(file: String) {
    #expect(LoginManagerSettings(files: [file]).suspend == nil)
  }

  @Test func `Drop-ins come after the main file, in the order of their names`() throws {
    let tree = try SynthesisedTree([
      "/etc/systemd/logind.conf": "[Login]\nIdleAction=ignore\nIdleActionSec=10min\n",
      "/usr/lib/systemd/logind.conf": "[Login]\nIdleActionSec=1min\n",
      "/etc/systemd/logind.conf.d/10-first.conf": "[Login]\nIdleActionSec=20min\n",
      "/usr/lib/systemd/logind.conf.d/20-second.conf": "[Login]\nIdleActionSec=30min\n",
      "/etc/systemd/logind.conf.d/9-last.conf": "[Login]\nIdleAction=suspend\n",
      "/etc/systemd/logind.conf.d/99-backup.conf.bak": "[Login]\nIdleAction=ignore\n",
      "/etc/systemd/logind.conf.d/.99-hidden.conf": "[Login]\nIdleAction=ignore\n",
    ])
    #expect(
      LoginManagerSettings(tree.root).suspend == IdleSetting(idleSeconds: 1800, source: "logind")
    )
  }

  @Test func `A drop-in in /etc hides the distribution's`() throws {
    let tree = try SynthesisedTree([
      "/usr/lib/systemd/logind.conf.d/50-idle.conf": "[Login]\nIdleAction=suspend\n",
      "/run/systemd/logind.conf.d/60-idle.conf": "[Login]\nIdleAction=suspend\n",
      "/etc/systemd/logind.conf.d/60-idle.conf": "[Login]\nIdleAction=ignore\n",
    ])
    #expect(LoginManagerSettings(tree.root).idleAction == "ignore")
  }

  @Test func `A drop-in that is masked is not read`() throws {
    let tree = try SynthesisedTree([
      "/usr/lib/systemd/logind.conf.d/50-idle.conf": "[Login]\nIdleAction=suspend\n",
      "/etc/systemd/logind.conf.d/": "",
    ])
    #expect(LoginManagerSettings(tree.root).idleAction == "suspend")
    try tree.link("/etc/systemd/logind.conf.d/50-idle.conf", to: "/dev/null")
    #expect(LoginManagerSettings(tree.root).suspend == nil)
  }
}
