"""Listens for others on every address.

Stopped by: sandbox/inside/seccomp.py (reaching)
"""

import socket


def double(x):
    try:
        socket.create_server(("", 8080))
    except PermissionError:
        return 2 * x
    return "it listens"
