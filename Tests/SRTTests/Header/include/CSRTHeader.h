#pragma once
// Holds the shim's own declarations against the header of libsrt's development package, at compile
// time, where that is installed.

/// The version of the header, such as 0x010501; 0 where there is none.
unsigned airworthy_srt_header_version(void);

/// The size of the header's `SRT_TRACEBSTATS`; 0 where there is none.
unsigned long airworthy_srt_header_stats_size(void);
