#include "CSRT.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

static struct airworthy_srt table;
static const char *absent;

static void discard(
  void *context, int level, const char *file, int line, const char *area, const char *message) {}

static void *open_library(void) {
  static const char *const names[] = {
    "libsrt-openssl.so.1.5", "libsrt.so.1.5", "libsrt-gnutls.so.1.5"};
  for (size_t index = 0; index < sizeof names / sizeof *names; index++) {
    void *library = dlopen(names[index], RTLD_NOW | RTLD_LOCAL);
    if (library != NULL) return library;
  }
  return NULL;
}

static void load(void) {
  void *library = open_library();
  if (library == NULL) {
    absent = "libsrt.so.1.5";
    return;
  }
#define AIRWORTHY_SRT_LOAD(name, result, parameters) \
  if ((*(void **)&table.name = dlsym(library, "srt_" #name)) == NULL) { \
    absent = "srt_" #name; \
    return; \
  }
  AIRWORTHY_SRT_FUNCTIONS(AIRWORTHY_SRT_LOAD)
#undef AIRWORTHY_SRT_LOAD
  table.setloghandler(NULL, discard);
  if (table.startup() < 0) absent = "srt_startup";
}

const struct airworthy_srt *airworthy_srt_load(const char **missing) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  *missing = absent;
  return absent == NULL ? &table : NULL;
}
