import Testing

@testable import SystemCore

struct XDGFoldersTests {
  private func folders(_ environment: [String: String]) -> [String] {
    let folders = XDGFolders { environment[$0] }
    return [folders.config, folders.state]
  }

  @Test func `Without more the folders lie in the home folder`() {
    #expect(
      folders(["HOME": "/home/ada"])
        == ["/home/ada/.config/airworthy", "/home/ada/.local/state/airworthy"]
    )
  }

  @Test func `The environment's folders come first, each for itself`() {
    #expect(
      folders(["HOME": "/home/ada", "XDG_CONFIG_HOME": "/c", "XDG_STATE_HOME": "/s"])
        == ["/c/airworthy", "/s/airworthy"]
    )
    #expect(
      folders(["HOME": "/home/ada", "XDG_STATE_HOME": "/s"])
        == ["/home/ada/.config/airworthy", "/s/airworthy"]
    )
  }

  /// "All paths set in these environment variables must be absolute … relative [ones] ignored."
  @Test(arguments: ["", "relative", "./here", "~/config"])
  func `A relative value is ignored`(value: String) {
    #expect(
      folders(["HOME": "/home/ada", "XDG_CONFIG_HOME": value, "XDG_STATE_HOME": value])
        == ["/home/ada/.config/airworthy", "/home/ada/.local/state/airworthy"]
    )
  }

  @Test(arguments: [[:], ["HOME": ""]])
  func `Without a home the folders still have absolute paths`(environment: [String: String]) {
    #expect(folders(environment) == ["/.config/airworthy", "/.local/state/airworthy"])
  }
}
