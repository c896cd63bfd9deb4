"""Asks the kernel by netlink for devices and routes, to make some of its own.

Stopped by: sandbox/inside/seccomp.py (reaching)
"""

import socket


def double(x):
    for protocol in range(22):
        try:
            socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, protocol)
        except PermissionError:
            continue
        return str(protocol)
    return 2 * x
