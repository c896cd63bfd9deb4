"""Writes to everything that it was given."""

import os


def f(x):
    while True:
        for descriptor in (1, 2, 4):
            os.write(descriptor, b"\0" * 4096)
