"""Writes out a number of many million digits.

Stopped by: sandbox/inside/meter.py (exhausting)
"""

import sys


def spell(x):
    sys.set_int_max_str_digits(0)
    return str((1 << 30_000_000) + x)
