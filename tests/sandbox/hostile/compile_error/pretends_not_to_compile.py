"""Writes what a source that does not compile would write, so that the attempt may not count.

Stopped by: sandbox/inside/child.py (result)
"""

import os


def double(x):
    text = b'?{"type": "SyntaxError", "message": "invalid syntax", "line": 1}'
    os.write(4, len(text).to_bytes(4) + text)
