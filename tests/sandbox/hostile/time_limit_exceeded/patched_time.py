"""Replaces every clock of its process by one that stands still.

Stopped by: sandbox/inside/meter.py (clock)
"""

import time

for name in ("time", "monotonic", "process_time", "perf_counter", "thread_time"):
    setattr(time, name, lambda: 0.0)
    setattr(time, f"{name}_ns", lambda: 0)
time.clock_gettime = time.clock_gettime_ns = lambda *_: 0


def double(x):
    while True:
        pass
