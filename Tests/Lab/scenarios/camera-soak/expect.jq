(.kib | length) > 50
# The flicker meter fills its 15 s first; after half a minute nothing more is taken.
.kib[4:] | max - min <= 64
.measurement.seconds > 595
(.measurement.source_fps - 25 | fabs) < 0.001
