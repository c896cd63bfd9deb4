"""Takes memory from the heap until there is none.

Stopped by: sandbox/docker/profile.py (exhausting)
"""


def double(x):
    kept = []
    while True:
        kept.append(bytearray(b"x") * (1 << 24))
