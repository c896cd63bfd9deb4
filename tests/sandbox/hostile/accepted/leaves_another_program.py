"""Leaves another program running, under a name like the supervisor's.

Stopped by: sandbox/inside/supervisor.py (living)
"""

import os


def double(x):
    os.posix_spawn("/bin/sleep", ["python3 /opt/weakspot/supervisor.py", "1000"], {})
    return 2 * x
