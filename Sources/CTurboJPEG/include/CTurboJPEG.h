#pragma once
// libturbojpeg, loaded when a compressed picture is met: a machine may lack it. The types and
// constants are those of TurboJPEG's published API 2.0, which later versions keep.

/// The functions that Airworthy calls, without their prefix `tj`: name, result, parameters.
#define AIRWORTHY_TURBOJPEG_FUNCTIONS(F) \
  F(InitDecompress, void *_Nullable, (void)) \
  F(InitCompress, void *_Nullable, (void)) \
  F(Destroy, int, (void *_Nonnull handle)) \
  F(GetErrorStr2, char *_Nullable, (void *_Nonnull handle)) \
  F(GetErrorCode, int, (void *_Nonnull handle)) \
  F(BufSize, unsigned long, (int width, int height, int subsampling)) \
  F(DecompressHeader3, int, \
    (void *_Nonnull handle, const unsigned char *_Nonnull jpeg, unsigned long size, \
     int *_Nonnull width, int *_Nonnull height, int *_Nonnull subsampling, \
     int *_Nonnull colourspace)) \
  F(DecompressToYUVPlanes, int, \
    (void *_Nonnull handle, const unsigned char *_Nonnull jpeg, unsigned long size, \
     unsigned char *_Nullable *_Nonnull planes, int width, int *_Nonnull strides, int height, \
     int flags)) \
  F(CompressFromYUVPlanes, int, \
    (void *_Nonnull handle, const unsigned char *_Nullable *_Nonnull planes, int width, \
     const int *_Nonnull strides, int height, int subsampling, \
     unsigned char *_Nullable *_Nonnull jpeg, unsigned long *_Nonnull size, int quality, \
     int flags))

/// The table of these functions.
struct airworthy_turbojpeg {
#define AIRWORTHY_TURBOJPEG_POINTER(name, result, parameters) result(*_Nonnull name) parameters;
  AIRWORTHY_TURBOJPEG_FUNCTIONS(AIRWORTHY_TURBOJPEG_POINTER)
#undef AIRWORTHY_TURBOJPEG_POINTER
};

/// Chroma subsampling (`enum TJSAMP`).
enum {
  airworthy_TJSAMP_444 = 0,
  airworthy_TJSAMP_422 = 1,
  airworthy_TJSAMP_420 = 2,
  airworthy_TJSAMP_GRAY = 3,
  airworthy_TJSAMP_440 = 4,
  airworthy_TJSAMP_411 = 5,
};

/// Colour spaces of a JPEG (`enum TJCS`).
enum {
  airworthy_TJCS_YCbCr = 1,
  airworthy_TJCS_GRAY = 2,
};

/// The code of an error after which the picture is there all the same (`enum TJERR`).
enum { airworthy_TJERR_WARNING = 0 };

/// Flags of a call.
enum {
  airworthy_TJFLAG_NOREALLOC = 1024,
  airworthy_TJFLAG_LIMITSCANS = 32768,
};

/// Loads libturbojpeg once, from any thread. Returns NULL where something is missing and puts its
/// name in `missing`.
const struct airworthy_turbojpeg *_Nullable airworthy_turbojpeg_load(
  const char *_Nullable *_Nonnull missing);
