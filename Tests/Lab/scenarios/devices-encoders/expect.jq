.listed == 0
.listing.encoders.library | startswith("libavcodec ")
.listing.encoders.encoders | length == 12
.listing.encoders.encoders[] | select(.kind == "x264") | .state == "works" and .opened_ms > 0
# The guest has no graphics card: what the library lists does not work, and says why.
[.listing.encoders.encoders[] | select(.kind | test("vaapi|nvenc|qsv")) | select(.state == "fails") | .fault] | all(. == "no_device")
.absent == 69
.message | contains("airworthy-media")
