.fits.status == 0
.fits.codes == ["uplink.ready"]
.fits.measurement.protocol == "srt"
.fits.measurement.reached == "published"
.fits.measurement.srt.is_encrypted
.fits.measurement.paced.srt.latency_ms == 800
(.fits.measurement.paced.srt.rtt_min_ms - 40 | fabs) < 8
# The emulator's own bursts cost a few packets.
.fits.measurement.paced.srt.lost_share < 0.01
(.fits.measurement.paced.acked_kbps / 3000 - 1 | fabs) < 0.1
.fits.promise.kbps != null
# The latency of 120 ms is three round trips.
.tight.codes | index("uplink.srt.latency") != null
# A packet that is reported lost twice counts twice, and may be sent twice.
(.lossy.measurement.paced.srt.retransmitted_share | . > 0.02 and . < 0.1)
.lossy.status == 0
.lossy.measurement.paced.srt.dropped_share == 0
# A round trip of 160 ms, and 120 ms of latency (the ingest's own): no loss can be repaired.
.gone.measurement.paced.srt.dropped_share == 0
.gone.status == 1
.gone.codes | index("uplink.srt.lost") != null
.slow.status == 1
.slow.codes | any(. == "uplink.srt.queue" or . == "uplink.srt.dropped")
.slow.promise.kbps == null
.slow.measurement.paced.acked_kbps < 2500
