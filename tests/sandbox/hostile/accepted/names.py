"""Asks for the addresses of names, which would carry words out where nothing else can.

Stopped by: sandbox/docker/profile.py (reaching)
"""

import socket


def double(x):
    try:
        found = socket.getaddrinfo("secret.example.org", 80)
    except OSError:
        return 2 * x
    return str(found)
