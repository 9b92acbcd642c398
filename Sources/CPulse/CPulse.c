#include "CPulse.h"

#include <dlfcn.h>
#include <stddef.h>

const struct airworthy_pulse *airworthy_pulse_load(const char **missing) {
  static struct airworthy_pulse table;
  static void *library;
  *missing = NULL;
  if (library == NULL) library = dlopen("libpulse.so.0", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) {
    *missing = "libpulse.so.0";
    return NULL;
  }
#define AIRWORTHY_PULSE_LOAD(name) \
  if ((*(void **)&table.name = dlsym(library, "pa_" #name)) == NULL) { \
    *missing = "pa_" #name; \
    return NULL; \
  }
  AIRWORTHY_PULSE_FUNCTIONS(AIRWORTHY_PULSE_LOAD)
#undef AIRWORTHY_PULSE_LOAD
  return &table;
}
