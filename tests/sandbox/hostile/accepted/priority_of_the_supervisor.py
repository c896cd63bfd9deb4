"""Changes the priority, the processors and the limits of the supervisor, and raises its own.

Stopped by: sandbox/inside/child.py (reaching)
"""

import ctypes
import os
import resource

IOPRIO_SET = {"x86_64": 251, "aarch64": 30}[os.uname().machine]
ATTEMPTS = [
    lambda: os.setpriority(os.PRIO_PROCESS, 1, 19),
    lambda: os.setpriority(os.PRIO_PROCESS, 0, -20),
    lambda: os.nice(-1),
    lambda: os.sched_setaffinity(1, {0}),
    lambda: os.sched_setscheduler(1, os.SCHED_IDLE, os.sched_param(0)),
    lambda: os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1)),
    lambda: os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(1)),
    lambda: resource.prlimit(1, resource.RLIMIT_NOFILE, (3, 3)),
    lambda: resource.prlimit(1, resource.RLIMIT_CPU, (1, 1)),
    lambda: open("/proc/1/oom_score_adj", "w").write("1000"),
    lambda: open("/proc/1/autogroup", "w").write("19"),
    lambda: open("/proc/1/coredump_filter", "w").write("0"),
    lambda: open("/proc/1/comm", "w").write("x"),
    lambda: open("/proc/self/oom_score_adj", "w").write("-1000"),
]


def double(x):
    for place, attempt in enumerate(ATTEMPTS):
        try:
            attempt()
        except OSError:
            continue
        return place
    done = ctypes.CDLL(None).syscall(IOPRIO_SET, 1, 1, 3 << 13)
    return 2 * x if done == -1 else "the disk's priority"
