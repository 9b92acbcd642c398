.status == 66
any(.findings[]; .code == "microphone.gone" and .status == "fail")
.ms < 4000
