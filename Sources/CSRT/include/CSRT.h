#pragma once
// libsrt, loaded when an SRT ingest is met: a machine may lack it, and its sockets start threads.
// The types and constants are those of libsrt's published API 1.5, which later versions only add to.

#include <stdint.h>

/// What the library counts (`SRT_TRACEBSTATS`). New versions add fields at the end only.
struct airworthy_srt_stats {
  int64_t msTimeStamp, pktSentTotal, pktRecvTotal;
  int pktSndLossTotal, pktRcvLossTotal, pktRetransTotal, pktSentACKTotal, pktRecvACKTotal;
  int pktSentNAKTotal, pktRecvNAKTotal;
  int64_t usSndDurationTotal;
  int pktSndDropTotal, pktRcvDropTotal, pktRcvUndecryptTotal;
  uint64_t byteSentTotal, byteRecvTotal, byteRcvLossTotal, byteRetransTotal, byteSndDropTotal;
  uint64_t byteRcvDropTotal, byteRcvUndecryptTotal;
  int64_t pktSent, pktRecv;
  int pktSndLoss, pktRcvLoss, pktRetrans, pktRcvRetrans;
  int pktSentACK, pktRecvACK, pktSentNAK, pktRecvNAK;
  double mbpsSendRate, mbpsRecvRate;
  int64_t usSndDuration;
  int pktReorderDistance;
  double pktRcvAvgBelatedTime;
  int64_t pktRcvBelated;
  int pktSndDrop, pktRcvDrop, pktRcvUndecrypt;
  uint64_t byteSent, byteRecv, byteRcvLoss, byteRetrans, byteSndDrop, byteRcvDrop;
  uint64_t byteRcvUndecrypt;
  double usPktSndPeriod;
  int pktFlowWindow, pktCongestionWindow, pktFlightSize;
  double msRTT, mbpsBandwidth;
  int byteAvailSndBuf, byteAvailRcvBuf;
  double mbpsMaxBW;
  int byteMSS;
  int pktSndBuf, byteSndBuf, msSndBuf, msSndTsbPdDelay;
  int pktRcvBuf, byteRcvBuf, msRcvBuf, msRcvTsbPdDelay;
  int pktSndFilterExtraTotal, pktRcvFilterExtraTotal;
  int pktRcvFilterSupplyTotal, pktRcvFilterLossTotal;
  int pktSndFilterExtra, pktRcvFilterExtra, pktRcvFilterSupply, pktRcvFilterLoss;
  int pktReorderTolerance;
  int64_t pktSentUniqueTotal, pktRecvUniqueTotal;
  uint64_t byteSentUniqueTotal, byteRecvUniqueTotal;
  int64_t pktSentUnique, pktRecvUnique;
  uint64_t byteSentUnique, byteRecvUnique;
  /// Room for what later versions write behind.
  uint8_t later[1024];
};

/// A socket's events (`SRT_EPOLL_EVENT`).
struct airworthy_srt_event {
  int32_t socket;
  int events;
};

/// The functions that Airworthy calls, without their prefix `srt_`: name, result, parameters.
#define AIRWORTHY_SRT_FUNCTIONS(F) \
  F(startup, int, (void)) \
  F(getversion, uint32_t, (void)) \
  F(setloghandler, void, \
    (void *_Nullable context, \
     void (*_Nullable handler)( \
       void *_Nullable, int, const char *_Nullable, int, const char *_Nullable, \
       const char *_Nullable))) \
  F(create_socket, int32_t, (void)) \
  F(close, int, (int32_t socket)) \
  F(setsockflag, int, \
    (int32_t socket, int option, const void *_Nonnull value, int length)) \
  F(getsockflag, int, \
    (int32_t socket, int option, void *_Nonnull value, int *_Nonnull length)) \
  F(connect, int, (int32_t socket, const void *_Nonnull address, int length)) \
  F(getsockstate, int, (int32_t socket)) \
  F(getrejectreason, int, (int32_t socket)) \
  F(getlasterror, int, (int *_Nullable system)) \
  F(sendmsg, int, \
    (int32_t socket, const void *_Nonnull bytes, int length, int lifetime, int in_order)) \
  F(bistats, int, \
    (int32_t socket, struct airworthy_srt_stats *_Nonnull stats, int clear, int instantaneous)) \
  F(epoll_create, int, (void)) \
  F(epoll_add_usock, int, (int epoll, int32_t socket, const int *_Nullable events)) \
  F(epoll_uwait, int, \
    (int epoll, struct airworthy_srt_event *_Nonnull events, int capacity, int64_t milliseconds)) \
  F(epoll_release, int, (int epoll))

/// The table of these functions.
struct airworthy_srt {
#define AIRWORTHY_SRT_POINTER(name, result, parameters) result(*_Nonnull name) parameters;
  AIRWORTHY_SRT_FUNCTIONS(AIRWORTHY_SRT_POINTER)
#undef AIRWORTHY_SRT_POINTER
};

/// The state of a socket (`SRT_SOCKSTATUS`).
enum {
  airworthy_SRTS_INIT = 1,
  airworthy_SRTS_OPENED = 2,
  airworthy_SRTS_LISTENING = 3,
  airworthy_SRTS_CONNECTING = 4,
  airworthy_SRTS_CONNECTED = 5,
};

/// Options of a socket (`SRT_SOCKOPT`).
enum {
  airworthy_SRTO_SNDSYN = 1,
  airworthy_SRTO_RCVSYN = 2,
  airworthy_SRTO_SENDER = 21,
  airworthy_SRTO_LATENCY = 23,
  airworthy_SRTO_PASSPHRASE = 26,
  airworthy_SRTO_PBKEYLEN = 27,
  airworthy_SRTO_PEERVERSION = 35,
  airworthy_SRTO_CONNTIMEO = 36,
  airworthy_SRTO_SNDKMSTATE = 40,
  airworthy_SRTO_RCVLATENCY = 43,
  airworthy_SRTO_PEERLATENCY = 44,
  airworthy_SRTO_STREAMID = 46,
  airworthy_SRTO_TRANSTYPE = 50,
};

/// Values of options (`SRT_TRANSTYPE`, `SRT_KM_STATE`).
enum {
  airworthy_SRTT_LIVE = 0,
  airworthy_SRT_KM_S_SECURED = 2,
};

/// Errors of a call (`SRT_ERRNO`).
enum {
  airworthy_SRT_ECONNLOST = 2001,
  airworthy_SRT_ENOCONN = 2002,
  airworthy_SRT_EINVSOCK = 5004,
  airworthy_SRT_EASYNCSND = 6001,
};

/// Events to wait for (`SRT_EPOLL_OPT`).
enum {
  airworthy_SRT_EPOLL_OUT = 0x4,
  airworthy_SRT_EPOLL_ERR = 0x8,
};

/// Loads libsrt once, from any thread, and starts it; its own log is silenced, for it could name a
/// stream. Returns NULL where something is missing and puts its name in `missing`.
const struct airworthy_srt *_Nullable airworthy_srt_load(const char *_Nullable *_Nonnull missing);
