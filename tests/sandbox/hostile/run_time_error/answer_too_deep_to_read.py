"""Writes an answer nested so deep that reading it would end the judge.

Stopped by: sandbox/frames.py (result)
"""

import os


def double(x):
    text = b"=" + b"[" * 30_000 + b"]" * 30_000
    os.write(4, len(text).to_bytes(4) + text)
    os.close(4)
