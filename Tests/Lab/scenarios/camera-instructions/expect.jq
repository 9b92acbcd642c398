.v4l2_ctl > 0 and .airworthy > 0 and .looking > .airworthy
# 2048 bytes of each frame are compared and its clocks kept, where v4l2-ctl looks at nothing.
.airworthy / .v4l2_ctl < 13
# Of a picture that hardly moves all 115,200 bytes are: less than an instruction for each.
.still < 115200 * 0.7
# Hundreds of frames more take nothing more of the heap.
.allocations.frames > 100
.allocations.slow > 0 and .allocations.fast - .allocations.slow < .allocations.frames / 2
