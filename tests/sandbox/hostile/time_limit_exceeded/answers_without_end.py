"""Writes answers of no length, and never stops."""

import os


def f(x):
    while True:
        os.write(4, b"\0\0")
