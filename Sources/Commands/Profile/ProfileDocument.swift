internal import Logbook

/// The JSON document of a saved profile.
struct ProfileDocument: Encodable {
  let schema = "airworthy/profile/1"
  let profile: SavedProfile
}

/// The JSON document of the saved profiles' names.
struct ProfileListDocument: Encodable {
  let schema = "airworthy/profiles/1"
  let profiles: [String]
}
