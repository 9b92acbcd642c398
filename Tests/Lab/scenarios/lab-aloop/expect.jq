$exit == 0
# two channels
.samples == 192000
# a sine of -20 dBFS peak, without a gap: its RMS level is 3.01 dB lower
.peak_dbfs > -20.01 and .peak_dbfs < -19.99
.rms_dbfs > -23.05 and .rms_dbfs < -22.98
