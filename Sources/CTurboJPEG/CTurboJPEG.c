#include "CTurboJPEG.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

static struct airworthy_turbojpeg table;
static const char *absent;

static void load(void) {
  void *library = dlopen("libturbojpeg.so.0", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) {
    absent = "libturbojpeg.so.0";
    return;
  }
#define AIRWORTHY_TURBOJPEG_LOAD(name, result, parameters) \
  if ((*(void **)&table.name = dlsym(library, "tj" #name)) == NULL) { \
    absent = "tj" #name; \
    return; \
  }
  AIRWORTHY_TURBOJPEG_FUNCTIONS(AIRWORTHY_TURBOJPEG_LOAD)
#undef AIRWORTHY_TURBOJPEG_LOAD
}

const struct airworthy_turbojpeg *airworthy_turbojpeg_load(const char **missing) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  *missing = absent;
  return absent == NULL ? &table : NULL;
}
