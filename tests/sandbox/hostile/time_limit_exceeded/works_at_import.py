"""Works while it is loaded, before any case is given.

Stopped by: sandbox/inside/meter.py (clock)
"""

for i in range(1 << 30):
    pass


def double(x):
    return 2 * x
