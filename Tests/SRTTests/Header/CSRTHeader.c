#include "CSRTHeader.h"

#if __has_include(<srt/srt.h>)

#include <CSRT.h>
#include <srt/srt.h>
#include <stddef.h>

#define SAME_FIELD(name) \
  _Static_assert( \
    offsetof(struct airworthy_srt_stats, name) == offsetof(SRT_TRACEBSTATS, name) && \
      sizeof(((struct airworthy_srt_stats *)0)->name) == sizeof(((SRT_TRACEBSTATS *)0)->name), \
    #name)
SAME_FIELD(pktRecvACKTotal);
SAME_FIELD(pktSndLossTotal);
SAME_FIELD(pktRetransTotal);
SAME_FIELD(pktSndDropTotal);
SAME_FIELD(byteSndDropTotal);
SAME_FIELD(pktReorderDistance);
SAME_FIELD(byteRcvUndecrypt);
SAME_FIELD(pktFlightSize);
SAME_FIELD(msRTT);
SAME_FIELD(pktSndBuf);
SAME_FIELD(byteSndBuf);
SAME_FIELD(msSndBuf);
SAME_FIELD(msRcvTsbPdDelay);
SAME_FIELD(pktReorderTolerance);
SAME_FIELD(pktSentUniqueTotal);
SAME_FIELD(byteSentUniqueTotal);
SAME_FIELD(byteRecvUnique);
_Static_assert(sizeof(struct airworthy_srt_stats) > sizeof(SRT_TRACEBSTATS), "room");

#define SAME_VALUE(name) _Static_assert((int)airworthy_##name == (int)name, #name)
SAME_VALUE(SRTS_INIT);
SAME_VALUE(SRTS_OPENED);
SAME_VALUE(SRTS_LISTENING);
SAME_VALUE(SRTS_CONNECTING);
SAME_VALUE(SRTS_CONNECTED);
SAME_VALUE(SRTO_SNDSYN);
SAME_VALUE(SRTO_RCVSYN);
SAME_VALUE(SRTO_SENDER);
SAME_VALUE(SRTO_LATENCY);
SAME_VALUE(SRTO_PASSPHRASE);
SAME_VALUE(SRTO_PBKEYLEN);
SAME_VALUE(SRTO_PEERVERSION);
SAME_VALUE(SRTO_CONNTIMEO);
SAME_VALUE(SRTO_SNDKMSTATE);
SAME_VALUE(SRTO_RCVLATENCY);
SAME_VALUE(SRTO_PEERLATENCY);
SAME_VALUE(SRTO_STREAMID);
SAME_VALUE(SRTO_TRANSTYPE);
SAME_VALUE(SRTT_LIVE);
SAME_VALUE(SRT_KM_S_SECURED);
SAME_VALUE(SRT_ECONNLOST);
SAME_VALUE(SRT_ENOCONN);
SAME_VALUE(SRT_EINVSOCK);
SAME_VALUE(SRT_EASYNCSND);
SAME_VALUE(SRT_EPOLL_OUT);
SAME_VALUE(SRT_EPOLL_ERR);
_Static_assert(sizeof(struct airworthy_srt_event) == sizeof(SRT_EPOLL_EVENT), "event");

// The types of the functions, as far as a call depends on them.
#define SAME_RESULT(name, result, parameters) \
  _Static_assert( \
    sizeof(__typeof__(((struct airworthy_srt *)0)->name)) == sizeof(&srt_##name), #name);
AIRWORTHY_SRT_FUNCTIONS(SAME_RESULT)

unsigned airworthy_srt_header_version(void) { return SRT_VERSION_VALUE; }
unsigned long airworthy_srt_header_stats_size(void) { return sizeof(SRT_TRACEBSTATS); }

#else

unsigned airworthy_srt_header_version(void) { return 0; }
unsigned long airworthy_srt_header_stats_size(void) { return 0; }

#endif
