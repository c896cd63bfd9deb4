"""Puts modules where the supervisor might import them from, with names that it uses.

Stopped by: sandbox/docker/profile.py (reaching)
"""

import os
import sys


def double(x):
    for folder in [*sys.path, "/opt/weakspot", "/root/.local/lib/python3.13/site-packages", "/usr/lib/python3/dist-packages"]:
        for name in ("json.py", "sitecustomize.py", "usercustomize.py", "cgroup.py"):
            try:
                os.open(os.path.join(folder, name), os.O_WRONLY | os.O_CREAT)
            except OSError:
                continue
            return folder
    return 2 * x
