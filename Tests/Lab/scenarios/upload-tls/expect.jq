.expiring.status == 3
.expiring.reached == "accepted"
any(.expiring.findings[]; .code == "uplink.certificate.expiring" and .status == "warn" and .measured.value < 2.1)
(.expiring.tls.expires_in_days - 2 | fabs) < 0.1
.expired | .code == "uplink.reach.tls_expired" and .status == 69 and .reached == "connected"
(.expired.tls.expires_in_days + 1 | fabs) < 0.1
.early.code == "uplink.reach.tls_expired"
.early.findings[0].arguments.begins > .expired.findings[0].arguments.begins
.other.code == "uplink.reach.tls_name"
.other.findings[0].arguments.names == "other.lab, more.lab"
.untrusted.code == "uplink.reach.tls_untrusted"
.untrusted.findings[0].arguments.issuer == "Lab, Unknown"
.plain.code == "uplink.reach.not_tls"
.encrypted.code == "uplink.reach.wants_tls"
# A stream at its own pace through TLS: nothing dropped, and what is sent besides the media is little.
.stream.measurement | .protocol == "rtmps" and .reached == "published" and .failure == null
.stream.measurement.paced | .dropped_frames == 0 and .queue_max_ms < 700 and (.bitrate_kbps - 800 | fabs) < 20
.stream.measurement.reach.tls.version | test("^tlsv1"; "i")
(.stream.measurement.rtmp_acked_bytes / .stream.received - 1 | fabs) < 0.2
.stream.measurement.acked_bytes / .stream.received | . > 0.98 and . < 1.08
