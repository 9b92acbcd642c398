$exit == 0
.end.sum_received.bits_per_second > 5e6 and .end.sum_received.bits_per_second < 6e6
# 20 ms each way, in microseconds
.end.streams[0].sender.min_rtt > 40000
.end.sender_tcp_congestion == "cubic"
