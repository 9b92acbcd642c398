import SystemCore
import TestSupport
import Testing

@testable import OBSStudio

/// Where OBS keeps its things, and which version it is, without starting it.
@Suite struct FolderTests {
  private func environment(_ name: String) -> String? { name == "HOME" ? "/home/u" : nil }

  @Test func `Every way of installing has its own folder`() throws {
    let tree = try SynthesisedTree([
      "/home/u/.config/obs-studio/global.ini": "",
      "/home/u/.var/app/com.obsproject.Studio/config/obs-studio/global.ini": "",
      "/home/u/snap/obs-studio/current/.config/obs-studio/global.ini": "",
    ])
    #expect(
      OBSFolder.all(environment, root: tree.root).map(\.package) == [.native, .flatpak, .snap]
    )
    let none = try SynthesisedTree()
    #expect(OBSFolder.all(environment, root: none.root).isEmpty)
  }

  @Test func `XDG_CONFIG_HOME moves the native folder`() {
    let folder = OBSFolder.native { $0 == "XDG_CONFIG_HOME" ? "/cfg" : "/home/u" }
    #expect(folder.path == "/cfg/obs-studio")
    #expect(folder.profiles == "/cfg/obs-studio/basic/profiles")
    let relative = OBSFolder.native { $0 == "XDG_CONFIG_HOME" ? "cfg" : "/home/u" }
    #expect(relative.path == "/home/u/.config/obs-studio")
  }

  @Test func `From 31 on global.ini may name other places, and user.ini what is current`() throws {
    let tree = try SynthesisedTree([
      "/o/global.ini": "[Locations]\nProfiles=/p\nSceneCollections=/s\nConfiguration=/c\n",
      "/c/obs-studio/user.ini": "[Basic]\nProfile=Live\nSceneCollectionFile=Live\n",
    ])
    let folder = OBSFolder("/o", .native, root: tree.root)
    #expect(folder.profiles == "/p/obs-studio/basic/profiles")
    #expect(folder.collections == "/s/obs-studio/basic/scenes")
    #expect(folder.current(.profile) == ["Live"])
    #expect(folder.current(.collectionFile) == ["Live"])
    #expect(folder.current(.collection) == [])
  }

  @Test func `A folder is a profile where basic.ini is, by the name in it or its own`() throws {
    let tree = try SynthesisedTree([
      "/o/basic/profiles/One/basic.ini": "[General]\nName=First show\n",
      "/o/basic/profiles/Two/basic.ini": "[Output]\nMode=Simple\n",
      "/o/basic/profiles/Three/service.json": "{}",
      "/o/basic/profiles/Four/basic.ini": "no key",
    ])
    let folders = OBSFolder("/o", .native, root: tree.root).profileFolders()
    #expect(folders.map(\.name).sorted() == ["First show", "Four", "Two"])
  }

  @Test func `Debian's status tells the version, else what OBS wrote last`() throws {
    let tree = try SynthesisedTree([
      "/o/global.ini": "[General]\nLastVersion=503447555\n",
      "/var/lib/dpkg/status":
        "Package: obs-plugins\nVersion: 1\n\nPackage: obs-studio\nStatus: install ok installed\n"
        + "Version: 29.0.2+dfsg-1\n\nPackage: z\n",
    ])
    let folder = OBSFolder("/o", .native, root: tree.root)
    #expect(OBSInstallation(root: tree.root).version(of: folder) == OBSVersion(29))
    try tree.write(
      "Package: obs-studio\nStatus: deinstall ok config-files\nVersion: 29.0.2\n",
      to: "/var/lib/dpkg/status"
    )
    #expect(OBSInstallation(root: tree.root).version(of: folder) == OBSVersion(30, 2))
  }

  @Test func `Flatpak, Snap and Arch tell it in their own ways`() throws {
    let metainfo = "files/share/metainfo/com.obsproject.Studio.metainfo.xml"
    let tree = try SynthesisedTree([
      "/var/lib/flatpak/app/com.obsproject.Studio/current/active/\(metainfo)":
        "<releases>\n<release date=\"2024-01-01\" version=\"31.1.2\">",
      "/snap/obs-studio/current/meta/snap.yaml": "name: obs-studio\nversion: '32.0.1'\n",
      "/var/lib/pacman/local/obs-studio-30.1.0-3/desc": "",
    ])
    let installation = OBSInstallation(root: tree.root)
    func version(_ package: OBSPackage) -> OBSVersion? {
      installation.version(of: OBSFolder("/home/u/x", package, root: tree.root))
    }
    #expect(version(.flatpak) == OBSVersion(31, 1))
    #expect(version(.snap) == OBSVersion(32))
    #expect(version(.native) == OBSVersion(30, 1))
  }

  @Test func `OBS runs where a process of this user is called so`() throws {
    let tree = try SynthesisedTree([
      "/proc/12/comm": "obs\n", "/proc/12/status": "Name:\tobs\nUid:\t1000\t1000\t1000\t1000\n",
      "/proc/13/comm": "obs-helper\n", "/proc/13/status": "Uid:\t0\t0\t0\t0\n",
    ])
    let installation = OBSInstallation(root: tree.root)
    #expect(installation.isRunning(userID: 1000))
    #expect(!installation.isRunning(userID: 0))
  }
}
