"""Sets all interval timers anew all the time, so that none ever runs out.

Stopped by: sandbox/inside/meter.py (clock)
"""

import signal


def double(x):
    while True:
        for which in (signal.ITIMER_REAL, signal.ITIMER_VIRTUAL, signal.ITIMER_PROF):
            signal.setitimer(which, 1000)
            signal.setitimer(which, 0)
