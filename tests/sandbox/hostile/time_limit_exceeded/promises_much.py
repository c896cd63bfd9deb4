"""Announces an answer of four gigabytes."""

import os


def f(x):
    os.write(4, b"\xff\xff\xff\xff")
    while True:
        pass
