[.runs[].name] | group_by(.) | length == 6 and all(.[]; length == 2)
# What is measured is held against the exact interval, not against a rounded rate.
all(.runs[]; .measurement.negotiated.interval as $i | $i.numerator > 0 and (.measurement.negotiated_fps - $i.denominator / $i.numerator | fabs) < 0.001)
[.runs[] | select(.name == "ntsc") | .measurement.negotiated.interval.numerator] | all(. == 1001)
[.runs[] | select(.asked == 5) | .measurement.negotiated_fps * 100 | round] == [1000, 3000, 5000, 2997, 5994, 3000]
[.runs[] | select(.asked == 5) | .measurement.negotiated.fourcc] == ["YUYV", "NV12", "GREY", "YUYV", "YUYV", "MJPG"]
all(.runs[].measurement; .negotiated.interval as $i | (.source_fps - $i.denominator / $i.numerator | fabs) < 0.02)
# The emulator skips frames of the fastest.
all(.runs[] | select(.asked == 5 and .name != "reduced") | .measurement; .negotiated.interval as $i | (.source_fps - $i.denominator / $i.numerator | fabs) < 0.01)
all(.runs[]; (.measurement.seconds - .asked | fabs) < 0.6)
all(.runs[] | select(.name != "mjpg"); .measurement.clock == "monotonic")
