/// The codes on the settings, one case each.
enum SettingsTopic: FindingTopic {
  case none
  case belowPlatform
  case noCommonGround
}
