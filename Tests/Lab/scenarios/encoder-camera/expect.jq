.status == 0 or .status == 1
.unchanged
.bench.schema == "airworthy/bench-encoder/1"
.bench.measurement.material == "camera" and .bench.measurement.while_capturing
.bench.measurement.source_width == 320
[.bench.measurement.trials[].margin] | length >= 2 and all(. > 0)
# What takes a quarter of the pixels and half of the rate is encoded faster.
.bench.measurement | ([.trials[] | select(.width == 160) | .margin] | max) > ([.trials[] | select(.width == 320) | .margin] | max)
[.bench.measurement.trials[] | select(.ssim != null) | .ssim] | length >= 1 and all(. > 0.2 and . <= 1)
.text | contains("x264") and contains("160x90@15")
