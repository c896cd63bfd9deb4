"""Announces an answer and gives a part of it."""

import os


def f(x):
    os.write(4, b"\0\0\0\5=")
    while True:
        pass
