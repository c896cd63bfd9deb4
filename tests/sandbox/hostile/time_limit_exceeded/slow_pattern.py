"""Matches a pattern that tries every way to split a text.

Stopped by: sandbox/inside/meter.py (exhausting)
"""

import re


def double(x):
    return len(re.findall(r"(a+)+$", "a" * 60 + "b"))
