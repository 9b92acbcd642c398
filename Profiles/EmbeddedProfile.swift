/// A file of `Profiles/`, embedded in the binary.
public struct EmbeddedProfile: Sendable {
  /// The file's name.
  public let name: String
  /// The file's bytes, UTF-8.
  public let bytes: [UInt8]

  /// The file's text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Every file of the folder: a file that is not named here is not in the binary.
  public static var all: [EmbeddedProfile] {
    [
      EmbeddedProfile(
        name: "platform-bilibili.toml",
        bytes: PackageResources.platform_bilibili_toml
      ),
      EmbeddedProfile(name: "platform-chzzk.toml", bytes: PackageResources.platform_chzzk_toml),
      EmbeddedProfile(name: "platform-custom.toml", bytes: PackageResources.platform_custom_toml),
      EmbeddedProfile(name: "platform-douyin.toml", bytes: PackageResources.platform_douyin_toml),
      EmbeddedProfile(name: "platform-douyu.toml", bytes: PackageResources.platform_douyu_toml),
      EmbeddedProfile(
        name: "platform-facebook.toml",
        bytes: PackageResources.platform_facebook_toml
      ),
      EmbeddedProfile(name: "platform-huya.toml", bytes: PackageResources.platform_huya_toml),
      EmbeddedProfile(name: "platform-ivs.toml", bytes: PackageResources.platform_ivs_toml),
      EmbeddedProfile(name: "platform-kick.toml", bytes: PackageResources.platform_kick_toml),
      EmbeddedProfile(
        name: "platform-kuaishou.toml",
        bytes: PackageResources.platform_kuaishou_toml
      ),
      EmbeddedProfile(
        name: "platform-restream.toml",
        bytes: PackageResources.platform_restream_toml
      ),
      EmbeddedProfile(name: "platform-soop.toml", bytes: PackageResources.platform_soop_toml),
      EmbeddedProfile(name: "platform-tiktok.toml", bytes: PackageResources.platform_tiktok_toml),
      EmbeddedProfile(name: "platform-twitch.toml", bytes: PackageResources.platform_twitch_toml),
      EmbeddedProfile(name: "platform-weibo.toml", bytes: PackageResources.platform_weibo_toml),
      EmbeddedProfile(name: "platform-x.toml", bytes: PackageResources.platform_x_toml),
      EmbeddedProfile(name: "platform-youtube.toml", bytes: PackageResources.platform_youtube_toml),
      EmbeddedProfile(name: "scene-commerce.toml", bytes: PackageResources.scene_commerce_toml),
      EmbeddedProfile(
        name: "scene-entertainment.toml",
        bytes: PackageResources.scene_entertainment_toml
      ),
      EmbeddedProfile(name: "scene-music.toml", bytes: PackageResources.scene_music_toml),
      EmbeddedProfile(name: "scene-teaching.toml", bytes: PackageResources.scene_teaching_toml),
      EmbeddedProfile(name: "thresholds.toml", bytes: PackageResources.thresholds_toml),
    ]
  }
}
