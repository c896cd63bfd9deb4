"""Has processes that fork and end at once, so that no one is there any more when it is looked for.

Stopped by: sandbox/inside/supervisor.py (exhausting)
"""

import os
import time


def double(x):
    if os.fork() == 0:
        os.setsid()
        while True:
            try:
                if os.fork() != 0:
                    os._exit(0)
                os.setpgid(0, 0)
            except OSError:
                pass
    time.sleep(1000)
