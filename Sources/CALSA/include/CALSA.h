#pragma once
// ALSA's library, with the one thing that Swift can't give it: a variadic callback.

#include <alsa/asoundlib.h>

/// Keeps the library from writing its errors to standard error: they are in the return values.
void airworthy_alsa_silence(void);
