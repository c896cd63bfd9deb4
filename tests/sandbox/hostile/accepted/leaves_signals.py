"""Leaves signals ignored, handled and blocked, timers running, and one that is on its way.

Stopped by: sandbox/inside/child.py (living)
"""

import signal


def double(x):
    signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGPIPE, signal.SIGXFSZ, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    signal.signal(signal.SIGALRM, print)
    signal.setitimer(signal.ITIMER_REAL, 0.001, 0.001)
    signal.raise_signal(signal.SIGTERM)
    return 2 * x
