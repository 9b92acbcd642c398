import Rig

/// What a camera shows.
extension EmittedFindings {
  static let colours = ["reddish", "yellowish", "greenish", "cyan", "bluish", "purplish"]

  static let pictures: [Finding] =
    [
      finding(.pictureBlack, .fail, "mean_luma", 1.2, limit: 20),
      finding(.pictureFrozen, .fail, "frozen_s", 2.1, limit: 1, ["frozen_s": "2.1"]),
      finding(
        .pictureCutOff,
        .fail,
        "blank_bottom_share",
        0.5,
        limit: 0.05,
        ["blank_bottom_share": "0.5", "blank_percent": "50.0"]
      ),
      finding(.pictureDark, .warn, "mean_luma", 42, limit: 50, ["mean_luma": "42"]),
      finding(.pictureDark, .fail, "mean_luma", 25, limit: 30, ["starved": "yes"]),
      finding(.pictureBright, .warn, "mean_luma", 210, limit: 205, ["mean_luma": "210"]),
      finding(.pictureClipped, .fail, "clipped_percent", 17.2, limit: 15),
      finding(.pictureClipped, .warn, ["clipped_percent": "6.5"]),
      finding(.pictureBacklit, .warn), finding(.pictureBacklit, .fail),
      finding(.pictureNoisy, .warn, "noise_sigma", 7.3, limit: 6, ["noise_sigma": "7.3"]),
      finding(.pictureNoisy, .fail, ["noise_sigma": "13.1"]),
      finding(
        .pictureBlurred,
        .warn,
        "sharpness",
        0.02,
        limit: 0.05,
        ["sharpness": "0.02", "control": "focus_automatic_continuous"]
      ),
      finding(
        .pictureFlicker,
        .fail,
        "amplitude_percent",
        4.2,
        limit: 3,
        [
          "mains_hz": "50", "amplitude_percent": "4.2", "control": "power_line_frequency",
          "value": "1",
        ]
      ),
      finding(.pictureFlicker, .warn, ["mains_hz": "60", "amplitude_percent": "1.4"]),
    ]
    + colours.map {
      finding(.pictureCast, .warn, ["cb": "-12.4", "cr": "14.0", "colour": $0])
    }
}
