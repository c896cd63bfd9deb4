"""Writes an answer nested as deep as can just be read, for whatever comes after reading.

Stopped by: service/core/compare.py (result)
"""

import os


def double(x):
    text = b"=" + b'{"set":[' * 400 + b"]}" * 400
    os.write(4, len(text).to_bytes(4) + text)
