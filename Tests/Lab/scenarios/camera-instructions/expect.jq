.v4l2_ctl > 0 and .airworthy > 0 and .looking > .airworthy
# Each frame's bytes are hashed, where v4l2-ctl looks at none: a few times its instructions, no more.
.airworthy / .v4l2_ctl < 8
# Hundreds of frames more take nothing more of the heap.
.allocations.frames > 100
.allocations.slow > 0 and .allocations.fast - .allocations.slow < .allocations.frames / 2
