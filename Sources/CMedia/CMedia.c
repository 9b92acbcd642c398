#include "CMedia.h"

#include <libavutil/log.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

static pthread_mutex_t guard = PTHREAD_MUTEX_INITIALIZER;
static char kept[512];

// Called from any thread of any encoder.
static void keep(void *source, int level, const char *format, va_list arguments) {
  (void)source;
  if (level > AV_LOG_ERROR) return;
  char line[sizeof kept];
  vsnprintf(line, sizeof line, format, arguments);
  size_t length = strlen(line);
  while (length > 0 && (line[length - 1] == '\n' || line[length - 1] == ' ')) line[--length] = 0;
  if (length == 0) return;
  pthread_mutex_lock(&guard);
  // What fails first is the cause; what follows are consequences.
  if (kept[0] == 0) memcpy(kept, line, length + 1);
  pthread_mutex_unlock(&guard);
}

void airworthy_media_keep_log(void) { av_log_set_callback(keep); }

void airworthy_media_log(char *text, int size) {
  pthread_mutex_lock(&guard);
  snprintf(text, (size_t)size, "%s", kept);
  pthread_mutex_unlock(&guard);
}

void airworthy_media_clear_log(void) {
  pthread_mutex_lock(&guard);
  kept[0] = 0;
  pthread_mutex_unlock(&guard);
}

int airworthy_frame_over(
  AVFrame *frame, const uint8_t *bytes, enum AVPixelFormat format, int width, int height) {
  frame->format = format;
  frame->width = width;
  frame->height = height;
  return av_image_fill_arrays(frame->data, frame->linesize, bytes, format, width, height, 1);
}

void airworthy_media_version(char *text, int size) {
  unsigned version = avcodec_version();
  snprintf(text, (size_t)size, "libavcodec %u.%u.%u", AV_VERSION_MAJOR(version),
           AV_VERSION_MINOR(version), AV_VERSION_MICRO(version));
}

int airworthy_media_use_device(
  AVCodecContext *context, AVBufferRef *device, enum AVPixelFormat hardware,
  enum AVPixelFormat software) {
  AVBufferRef *frames = av_hwframe_ctx_alloc(device);
  if (frames == NULL) return AVERROR(ENOMEM);
  AVHWFramesContext *pool = (AVHWFramesContext *)frames->data;
  pool->format = hardware;
  pool->sw_format = software;
  pool->width = context->width;
  pool->height = context->height;
  pool->initial_pool_size = 20;
  int result = av_hwframe_ctx_init(frames);
  if (result >= 0) {
    context->pix_fmt = hardware;
    context->hw_frames_ctx = av_buffer_ref(frames);
    result = context->hw_frames_ctx == NULL ? AVERROR(ENOMEM) : 0;
  }
  av_buffer_unref(&frames);
  return result;
}

int airworthy_media_upload(AVCodecContext *context, AVFrame *target, const AVFrame *source) {
  int result = av_hwframe_get_buffer(context->hw_frames_ctx, target, 0);
  if (result < 0) return result;
  result = av_hwframe_transfer_data(target, source, 0);
  if (result >= 0) target->pts = source->pts;
  return result;
}

int airworthy_media_set_sound(AVCodecContext *context, int rate, int channels) {
  context->sample_fmt = AV_SAMPLE_FMT_FLTP;
  context->sample_rate = rate;
  context->time_base = (AVRational){1, rate};
  av_channel_layout_default(&context->ch_layout, channels);
  return 0;
}

int airworthy_media_sound_frame(AVFrame *frame, int rate, int channels, int samples) {
  frame->format = AV_SAMPLE_FMT_FLTP;
  frame->sample_rate = rate;
  frame->nb_samples = samples;
  av_channel_layout_default(&frame->ch_layout, channels);
  return av_frame_get_buffer(frame, 0);
}

SwrContext *airworthy_media_resampler(
  int rate, int channels, int target_rate, int target_channels) {
  AVChannelLayout source, target;
  av_channel_layout_default(&source, channels);
  av_channel_layout_default(&target, target_channels);
  SwrContext *resampler = NULL;
  int result = swr_alloc_set_opts2(
    &resampler, &target, AV_SAMPLE_FMT_FLT, target_rate, &source, AV_SAMPLE_FMT_FLT, rate, 0, NULL);
  if (result >= 0 && swr_init(resampler) >= 0) return resampler;
  swr_free(&resampler);
  return NULL;
}

int airworthy_media_resample(
  SwrContext *resampler, float *target, int capacity, const float *samples, int count) {
  uint8_t *out[] = {(uint8_t *)target};
  const uint8_t *in[] = {(const uint8_t *)samples};
  return swr_convert(resampler, out, capacity, in, count);
}
