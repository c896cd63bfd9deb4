"""Writes an answer of more digits than Python reads.

Stopped by: sandbox/frames.py (result)
"""

import os


def double(x):
    text = b"=" + b"9" * 100_000
    os.write(4, len(text).to_bytes(4) + text[:40_000])
    os.write(4, text[40_000:])
    os.close(4)
