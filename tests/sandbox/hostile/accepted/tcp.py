"""Connects by TCP to itself, to the network, and to where clouds keep their machines' secrets.

Stopped by: sandbox/inside/seccomp.py (reaching)
"""

import socket

PLACES = [("127.0.0.1", 22), ("127.0.0.1", 2375), ("192.0.2.1", 80), ("169.254.169.254", 80), ("172.17.0.1", 2375)]


def double(x):
    for place in PLACES:
        try:
            socket.create_connection(place, 0.1)
        except PermissionError:
            continue
        except OSError:
            pass
        return str(place)
    return 2 * x
