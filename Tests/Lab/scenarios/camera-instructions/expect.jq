.v4l2_ctl > 0 and .airworthy > 0 and .looking > .airworthy
