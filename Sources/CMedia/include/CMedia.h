#pragma once
// libavcodec, libavutil, libswscale and libswresample, for airworthy-media alone; and what of them
// Swift does not import: macros that are functions, and a log that takes varying arguments.

#include <libavcodec/avcodec.h>
#include <libavutil/channel_layout.h>
#include <libavutil/error.h>
#include <libavutil/frame.h>
#include <libavutil/hwcontext.h>
#include <libavutil/imgutils.h>
#include <libavutil/opt.h>
#include <libavutil/pixdesc.h>
#include <libswresample/swresample.h>
#include <libswscale/swscale.h>

/// More input is needed, or output must be taken first (`AVERROR(EAGAIN)`).
static const int airworthy_AVERROR_AGAIN = AVERROR(EAGAIN);
/// All is said (`AVERROR_EOF`).
static const int airworthy_AVERROR_END = AVERROR_EOF;
/// There is no such encoder in the library (`AVERROR_ENCODER_NOT_FOUND`).
static const int airworthy_AVERROR_NO_ENCODER = AVERROR_ENCODER_NOT_FOUND;
/// A library that the encoder wraps failed (`AVERROR_EXTERNAL`).
static const int airworthy_AVERROR_EXTERNAL = AVERROR_EXTERNAL;
/// No time is known (`AV_NOPTS_VALUE`).
static const int64_t airworthy_AV_NO_TIME = AV_NOPTS_VALUE;
/// Headers go beside the stream, as FLV wants them (`AV_CODEC_FLAG_GLOBAL_HEADER`).
static const int airworthy_AV_GLOBAL_HEADER = AV_CODEC_FLAG_GLOBAL_HEADER;

/// The rows of a plane of a picture, and the bytes from one to the next.
static inline uint8_t *_Nullable airworthy_frame_plane(const AVFrame *_Nonnull frame, int plane) {
  return frame->data[plane];
}
static inline int airworthy_frame_stride(const AVFrame *_Nonnull frame, int plane) {
  return frame->linesize[plane];
}

/// Sends the library's complaints to a buffer of this process in place of standard error.
void airworthy_media_keep_log(void);
/// The first complaint since it was last cleared, or an empty text; `text` holds `size` bytes.
void airworthy_media_log(char *_Nonnull text, int size);
/// Forgets what was kept.
void airworthy_media_clear_log(void);

/// The bytes of a frame of camera memory as an AVFrame's planes, without a copy: fills `data` and
/// `linesize` by the format's own arrangement. Returns the bytes that it needs, or an AVERROR.
int airworthy_frame_over(
  AVFrame *_Nonnull frame, const uint8_t *_Nonnull bytes, enum AVPixelFormat format, int width,
  int height);

/// The name of libavcodec with the version that runs, such as `libavcodec 59.37.100`.
void airworthy_media_version(char *_Nonnull text, int size);

/// Gives an encoder's context the frames of a device: `software` is what is uploaded. 0 or AVERROR.
int airworthy_media_use_device(
  AVCodecContext *_Nonnull context, AVBufferRef *_Nonnull device, enum AVPixelFormat hardware,
  enum AVPixelFormat software);
/// Copies a picture to one of the device's own; 0 or AVERROR.
int airworthy_media_upload(
  AVCodecContext *_Nonnull context, AVFrame *_Nonnull target, const AVFrame *_Nonnull source);

/// Prepares an encoder's context for sound of planar floats. 0 or AVERROR.
int airworthy_media_set_sound(AVCodecContext *_Nonnull context, int rate, int channels);
/// Memory for planar floats. 0 or AVERROR.
int airworthy_media_sound_frame(AVFrame *_Nonnull frame, int rate, int channels, int samples);
/// A converter of interleaved floats from one rate and count of channels to another; NULL without
/// memory.
SwrContext *_Nullable airworthy_media_resampler(
  int rate, int channels, int target_rate, int target_channels);
/// Converts `count` samples a channel; `target` takes `capacity`. How many came out, or AVERROR.
int airworthy_media_resample(
  SwrContext *_Nonnull resampler, float *_Nonnull target, int capacity,
  const float *_Nonnull samples, int count);
