"""Makes folders in folders, deeper than a path can name.

Stopped by: sandbox/inside/supervisor.py (exhausting)
"""

import os


def double(x):
    while True:
        try:
            os.mkdir("d" * 200)
            os.chdir("d" * 200)
        except OSError:
            pass
