.status == 0
.measurement.reached == "published"
(.measurement.goodput_kbps / .iperf_kbps - 1 | fabs) < 0.03
.measurement.congestion_control == "cubic"
(.measurement.min_rtt_ms - 40 | fabs) < 3
(.measurement.timeline | length) >= 6
# The count here against that of the receiver's kernel.
(.measurement.acked_bytes / .kernel - 1 | fabs) < 0.02
# The kernel's count against what the ingest says it received.
(.measurement.acked_bytes / .received - 1 | fabs) < 0.02
.measurement.paced.queue_p95_ms < 700
