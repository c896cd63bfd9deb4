"""Leaves connections that have been closed, which the kernel remembers for a minute with both their ports.

Stopped by: sandbox/inside/seccomp.py (living)
"""

import socket


def double(x):
    try:
        with socket.create_server(("127.0.0.1", 0)) as server:
            with socket.create_connection(server.getsockname()), server.accept()[0]:
                pass
    except PermissionError:
        return 2 * x
    return "a connection was made"
