.listing.cameras == 4
.listing.microphones >= 3
# Ratios in one run, no wall time.
.ours_ms <= .by_hand_ms
.version_ms <= 3 * .v4l2_version_ms
