#pragma once

/// Makes this process the parent of what its children leave behind (PR_SET_CHILD_SUBREAPER,
/// prctl(2)); 0, or -1 with errno.
int become_subreaper(void);
