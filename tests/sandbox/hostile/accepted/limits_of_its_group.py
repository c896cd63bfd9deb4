"""Raises the limits of its control group, leaves it, or has a program run when it ends.

Stopped by: sandbox/docker/profile.py (reaching)
"""

import glob
import os

NAMES = ["memory.max", "memory.limit_in_bytes", "cgroup.procs", "tasks", "release_agent", "notify_on_release"]
NAMES += ["pids.max", "cpu.max", "cpu.cfs_quota_us", "cpuacct.usage", "memory.oom_control", "devices.allow"]


def double(x):
    for name in NAMES:
        for path in [f"/sys/fs/cgroup/{name}", *glob.glob(f"/sys/fs/cgroup/*/{name}")]:
            try:
                file = os.open(path, os.O_WRONLY)
            except OSError:
                continue
            return path
    for folder in ["/sys/fs/cgroup", *glob.glob("/sys/fs/cgroup/*")]:
        try:
            os.mkdir(f"{folder}/mine")
        except OSError:
            continue
        return folder
    return 2 * x
