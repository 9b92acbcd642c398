.frames > 30 and .measured > 20
# A frame costs a poll, a DQBUF and a QBUF, and no memory is taken.
.ioctls / .frames <= 2.1
.polls / .frames <= 1.1
.memory <= 8
