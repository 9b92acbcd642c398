#include "CLinux.h"

#include <dlfcn.h>
#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// sd-bus (sd-bus.h of libsystemd 221 and later), as far as it is called.
typedef struct sd_bus sd_bus;
typedef struct sd_bus_message sd_bus_message;

struct bus_library {
  int (*open_system)(sd_bus **);
  int (*new_method_call)(
    sd_bus *, sd_bus_message **, const char *, const char *, const char *, const char *);
  int (*append)(sd_bus_message *, const char *, ...);
  int (*set_auto_start)(sd_bus_message *, int);
  int (*call)(sd_bus *, sd_bus_message *, uint64_t, void *, sd_bus_message **);
  int (*read)(sd_bus_message *, const char *, ...);
  sd_bus_message *(*message_unref)(sd_bus_message *);
  sd_bus *(*close_unref)(sd_bus *);
};

static bool load(struct bus_library *table) {
  void *library = dlopen("libsystemd.so.0", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return false;
#define LOAD(member, name) \
  if ((*(void **)&table->member = dlsym(library, name)) == NULL) return false;
  LOAD(open_system, "sd_bus_open_system")
  LOAD(new_method_call, "sd_bus_message_new_method_call")
  LOAD(append, "sd_bus_message_append")
  LOAD(set_auto_start, "sd_bus_message_set_auto_start")
  LOAD(call, "sd_bus_call")
  LOAD(read, "sd_bus_message_read")
  LOAD(message_unref, "sd_bus_message_unref")
  LOAD(close_unref, "sd_bus_flush_close_unref")
#undef LOAD
  return true;
}

int airworthy_network_manager_metered(uint64_t timeout_us) {
  struct bus_library bus_library;
  if (!load(&bus_library)) return -ENOSYS;
  const char *name = "org.freedesktop.NetworkManager";
  sd_bus *bus = NULL;
  sd_bus_message *question = NULL, *answer = NULL;
  uint32_t value = 0;
  int code = bus_library.open_system(&bus);
  if (code >= 0)
    code = bus_library.new_method_call(
      bus, &question, name, "/org/freedesktop/NetworkManager", "org.freedesktop.DBus.Properties",
      "Get");
  if (code >= 0) code = bus_library.append(question, "ss", name, "Metered");
  // A service that does not run is not to be started by a question.
  if (code >= 0) code = bus_library.set_auto_start(question, 0);
  if (code >= 0) code = bus_library.call(bus, question, timeout_us, NULL, &answer);
  if (code >= 0) code = bus_library.read(answer, "v", "u", &value);
  if (answer != NULL) bus_library.message_unref(answer);
  if (question != NULL) bus_library.message_unref(question);
  if (bus != NULL) bus_library.close_unref(bus);
  if (code < 0) return code;
  return value <= 4 ? (int)value : 0;
}
