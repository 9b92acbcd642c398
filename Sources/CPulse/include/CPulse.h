#pragma once
// libpulse, loaded when it is needed: it brings some 25 libraries along, and a machine may lack it.

#include <pulse/pulseaudio.h>

/// The functions that Airworthy calls, without their prefix `pa_`.
#define AIRWORTHY_PULSE_FUNCTIONS(F) \
  F(mainloop_new) \
  F(mainloop_free) \
  F(mainloop_get_api) \
  F(mainloop_prepare) \
  F(mainloop_poll) \
  F(mainloop_dispatch) \
  F(context_new_with_proplist) \
  F(context_connect) \
  F(context_disconnect) \
  F(context_unref) \
  F(context_get_state) \
  F(context_errno) \
  F(context_get_server_info) \
  F(context_get_source_info_list) \
  F(context_get_source_info_by_name) \
  F(context_get_source_info_by_index) \
  F(context_get_card_info_list) \
  F(context_get_source_output_info_list) \
  F(context_set_subscribe_callback) \
  F(context_subscribe) \
  F(get_library_version) \
  F(operation_get_state) \
  F(operation_cancel) \
  F(operation_unref) \
  F(proplist_new) \
  F(proplist_free) \
  F(proplist_sets) \
  F(proplist_gets) \
  F(stream_new_with_proplist) \
  F(stream_connect_record) \
  F(stream_connect_playback) \
  F(stream_writable_size) \
  F(stream_write) \
  F(stream_drain) \
  F(stream_disconnect) \
  F(stream_unref) \
  F(stream_get_state) \
  F(stream_get_sample_spec) \
  F(stream_peek) \
  F(stream_drop) \
  F(stream_get_device_index) \
  F(stream_get_device_name) \
  F(stream_get_timing_info) \
  F(stream_get_latency) \
  F(stream_is_suspended) \
  F(stream_set_moved_callback) \
  F(stream_set_overflow_callback) \
  F(stream_set_suspended_callback) \
  F(stream_update_timing_info) \
  F(strerror)

/// The table of these functions, each of the type that libpulse's headers give it.
struct airworthy_pulse {
#define AIRWORTHY_PULSE_POINTER(name) __typeof__(pa_##name) *_Nonnull name;
  AIRWORTHY_PULSE_FUNCTIONS(AIRWORTHY_PULSE_POINTER)
#undef AIRWORTHY_PULSE_POINTER
};

/// Loads libpulse once. Returns NULL where something is missing and puts its name in `missing`.
const struct airworthy_pulse *_Nullable airworthy_pulse_load(
  const char *_Nullable *_Nonnull missing);
