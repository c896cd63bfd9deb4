"""Connects by TCP of IP version 6 to itself, to the network, and to a cloud's metadata.

Stopped by: sandbox/inside/seccomp.py (reaching)
"""

import socket


def double(x):
    for host in ("::1", "2001:db8::1", "fd00:ec2::254"):
        try:
            socket.create_connection((host, 80), 0.1)
        except PermissionError:
            continue
        except OSError:
            pass
        return host
    return 2 * x
