"""Looks for a network device other than the one that leads to itself, and for routes and neighbours.

Stopped by: sandbox/docker/profile.py (reaching)
"""

import os


def double(x):
    devices = [line.split(":")[0].strip() for line in open("/proc/net/dev").read().splitlines()[2:]]
    routes = open("/proc/net/route").read().splitlines()[1:] if os.path.exists("/proc/net/route") else []
    return 2 * x if devices == ["lo"] and routes == [] else f"{devices} {routes}"
