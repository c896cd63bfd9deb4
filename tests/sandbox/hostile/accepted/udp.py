"""Sends datagrams to the network, to name servers, and to everybody.

Stopped by: sandbox/inside/seccomp.py (reaching)
"""

import socket


def double(x):
    for family in (socket.AF_INET, socket.AF_INET6):
        try:
            socket.socket(family, socket.SOCK_DGRAM)
        except PermissionError:
            continue
        return str(family)
    return 2 * x
