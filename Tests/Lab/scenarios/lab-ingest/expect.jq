$exit == 0
.exits.live == 0
# 2 s of about 930 kbit/s
.bytes > 150000 and .bytes < 400000
.exits.deny != 0
.exits.forbid != 0
