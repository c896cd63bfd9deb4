"""Connects to the hypervisor by a socket of virtual machines, which no network's absence prevents.

Stopped by: sandbox/inside/seccomp.py (reaching)
"""

import socket


def double(x):
    try:
        socket.socket(socket.AF_VSOCK, socket.SOCK_STREAM)
    except PermissionError:
        return 2 * x
    return "there is a socket"
