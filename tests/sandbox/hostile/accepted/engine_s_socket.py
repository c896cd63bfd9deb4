"""Connects to the sockets of the engine and of others that would run programs for it.

Stopped by: sandbox/docker/profile.py (reaching)
"""

import socket

PLACES = [
    "/var/run/docker.sock",
    "/run/docker.sock",
    "/proc/1/root/run/docker.sock",
    "/run/containerd/containerd.sock",
    "/run/systemd/private",
    "/run/dbus/system_bus_socket",
    "\0/containerd-shim/moby",
    "\0/tmp/dbus",
]


def double(x):
    for place in PLACES:
        with socket.socket(socket.AF_UNIX) as attempt:
            if attempt.connect_ex(place) == 0:
                return place
    return 2 * x
