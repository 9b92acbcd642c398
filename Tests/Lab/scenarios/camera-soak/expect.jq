.samples > 50
.most_kib - .least_kib <= 64
.measurement.seconds > 595
(.measurement.source_fps - 25 | fabs) < 0.001
