import Glibc

/// Ctrl-C for the thread that calls, which has blocked it; others of the process may not have.
func interruptThisThread() { raise(SIGINT) }
