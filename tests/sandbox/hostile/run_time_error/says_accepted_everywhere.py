"""Writes the supervisor's own report of a passed case on every descriptor.

Stopped by: sandbox/inside/child.py (result)
"""

import os

FACT = b'{"exit": "answered", "cpu_us": 1, "wall_us": 1, "status": 0, "sizes": [4, 0]}true'


def double(x):
    for descriptor in range(256):
        try:
            os.write(descriptor, len(FACT).to_bytes(4) + FACT)
        except OSError:
            pass
