"""Makes empty files until there is no room for their names, with fewer of them than the machine could hold.

Stopped by: sandbox/docker/profile.py (exhausting)
"""

import os


def double(x):
    for i in range(1 << 20):
        try:
            os.close(os.open(f"/tmp/{x}-{i}", os.O_CREAT | os.O_WRONLY))
        except OSError:
            return 2 * x
    return i
