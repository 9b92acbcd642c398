.status == 0 or .status == 1
.unchanged
.bench.schema == "airworthy/bench-encoder/1"
.bench.measurement.material == "camera" and .bench.measurement.while_capturing
.bench.measurement.source_width == 320
[.bench.measurement.trials[].margin] | length >= 2 and all(. > 0)
# What takes a quarter of the pixels and half of the rate bears a slower preset.
.bench.measurement.trials | def slowest($w): [.[] | select(.width == $w and .margin >= 1.3) | {ultrafast: 0, superfast: 1, veryfast: 2, faster: 3, fast: 4, medium: 5}[.preset]] | max; slowest(160) > (slowest(320) // -1)
[.bench.measurement.trials[] | select(.ssim != null) | .ssim] | length >= 1 and all(. > 0.2 and . <= 1)
.text | contains("x264") and contains("160x90@15")
