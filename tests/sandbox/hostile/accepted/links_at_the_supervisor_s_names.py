"""Puts links where the supervisor deletes, reads or writes, that lead to what it must not touch.

Stopped by: sandbox/inside/supervisor.py (reaching)
"""

import os

NAMES = ["supervisor.py", "child.py", "launch.py", "json.py", "solution.py", "cgroup", "core"]


def double(x):
    for name in NAMES:
        os.path.lexists(f"/tmp/{name}") or os.symlink(f"/opt/weakspot/{name}", f"/tmp/{name}")
        try:
            os.link(f"/opt/weakspot/{name}", f"/tmp/hard-{name}")
            return name
        except OSError:
            pass
    for name, target in {"a": "/", "b": "/tmp", "c": "/proc/1", "d": "/proc/self/cwd", "e": "e", "f": ".."}.items():
        os.path.lexists(f"/tmp/{name}") or os.symlink(target, f"/tmp/{name}")
    for attempt in (lambda: os.rename("/tmp", "/tmp2"), lambda: os.rmdir("/tmp"), lambda: os.symlink("/tmp", "/opt/x")):
        try:
            attempt()
        except OSError:
            continue
        return "the folder was moved"
    return 2 * x
