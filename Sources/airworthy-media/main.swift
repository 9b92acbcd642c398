import Media

// Started by airworthy for what needs libavcodec; it takes no arguments of a user's.
MediaWorkerEntry.run()
